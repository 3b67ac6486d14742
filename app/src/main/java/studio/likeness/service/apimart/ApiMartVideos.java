package studio.likeness.service.apimart;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.face.Photo;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.Order;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Medium;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.service.Catalogue;
import studio.likeness.service.Complaint;
import studio.likeness.service.Line;
import studio.likeness.service.ListedVideos;
import studio.likeness.service.Said;
import studio.likeness.service.Stake;
import studio.likeness.service.Upstream;

/// Videos at APIMart. An order carries a key of ours: sent once more, it is still the same order.
final class ApiMartVideos extends ListedVideos {
    private static final Map<Medium, String> TITLED =
            Map.of(Medium.PICTURE, "Image", Medium.VIDEO, "Video", Medium.SOUND, "Audio");
    private static final String[] CLIPS = {
        "videos.0.url", "videos.0.url.0", "videos.0", "video_url", "url", "urls.0", "video_urls.0"
    };
    private static final String[] FRAMES = {
        "last_frame_url", "images.0.url", "images.0.url.0", "images.0", "videos.0.last_frame_url"
    };

    ApiMartVideos(Line line, Catalogue catalogue) {
        super(line, catalogue);
    }

    @Override
    public Order<Ticket> submit(Shot shot, String key) {
        var call =
                line.order(
                                "/v1/videos/generations",
                                VideoBody.of(shot, catalogue.theirs(shot.model())))
                        .withHeader("Idempotency-Key", key);
        return line.orderWithKey(
                call,
                answer ->
                        line.read(answer, Stake.KEY, this::ofOrder)
                                .then(said -> ticket(shot, Tasks.id(said), answer, Stake.KEY)));
    }

    /// Bad settings may come back as a fault of the server: nothing was ordered then.
    private Problem ofOrder(Complaint complaint) {
        return complaint.mentions("build_request_failed")
                ? Upstream.refusedModel(id(), complaint)
                : Upstream.ofOrder(id(), complaint, Stake.KEY);
    }

    @Override
    public Order<JobReport> look(Ticket ticket) {
        return line.lookWithKey(line.get(Tasks.path(ticket.job())), this::report);
    }

    private Outcome<JobReport> report(Answer answer) {
        return line.read(answer, Stake.NOTHING, this::ofLook).then(this::report);
    }

    private Outcome<JobReport> report(Said said) {
        return switch (Tasks.word(said)) {
            case DONE -> ready(said);
            case FAILED -> Outcome.done(new JobReport.Failed(failure(said)));
            case WAITING -> Outcome.done(new JobReport.Queued());
            case RUNNING -> Outcome.done(new JobReport.Running(said.percent("data.progress")));
        };
    }

    private Outcome<JobReport> ready(Said said) {
        var result = said.at("data.result");
        var clip = result.address(CLIPS).or(() -> said.address("data.result"));
        return ready(clip, result.address(FRAMES), until(result), said.dollars("data.cost"));
    }

    private static Optional<Instant> until(Said result) {
        return result.whole("videos.0.expires_at", "expires_at").stream()
                .mapToObj(Instant::ofEpochSecond)
                .findFirst();
    }

    /// What failed is not charged, unless the task itself says what it cost.
    private Problem failure(Said said) {
        var cost = said.dollars("data.cost").orElse(MicroUsd.ZERO);
        var money = cost.isZero() ? Money.NOT_CHARGED : Money.CHARGED;
        var complaint =
                Complaint.of(
                        said.text("data.error.code").orElse(""),
                        said.text("data.error.message", "data.error", "data.message", "data.status")
                                .orElse(""));
        return Upstream.ofJob(id(), complaint, money);
    }

    private Problem ofLook(Complaint complaint) {
        return ofLook(complaint, complaint.status() == 404);
    }

    @Override
    public Outcome<Photo.At> host(Photo.Held picture) throws InterruptedException {
        return new Uploads(line).host(picture, this::ofCatalogue);
    }

    @Override
    public String mention(Medium medium, int place) {
        return TITLED.get(medium) + " " + place;
    }
}
