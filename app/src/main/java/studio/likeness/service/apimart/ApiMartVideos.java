package studio.likeness.service.apimart;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem.NotUnderstood;
import studio.likeness.core.problem.VideoProblem.JobUnknown;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Estimate;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Model;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.VideoService;
import studio.likeness.service.Catalogue;
import studio.likeness.service.Complaint;
import studio.likeness.service.Line;
import studio.likeness.service.Meaning;
import studio.likeness.service.Said;
import studio.likeness.service.Stake;
import studio.likeness.service.Upstream;

/// Videos at APIMart. An order carries a key of ours: sent once more, it is still the same order.
final class ApiMartVideos implements VideoService {
    private final Line line;
    private final Catalogue catalogue;

    ApiMartVideos(Line line, Catalogue catalogue) {
        this.line = line;
        this.catalogue = catalogue;
    }

    @Override
    public ServiceId id() {
        return line.id();
    }

    @Override
    public List<Model> models() {
        return catalogue.models();
    }

    @Override
    public Outcome<List<String>> offeredToday() throws InterruptedException {
        return line.askWithKey(line.get("/v1/models"), this::ofCatalogue)
                .map(said -> catalogue.offered(said.texts("data", "id")));
    }

    private Problem ofCatalogue(Complaint complaint) {
        return Meaning.of(id(), complaint, Stake.NOTHING);
    }

    @Override
    public Estimate estimate(Shot shot) {
        return catalogue.estimate(shot);
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
                                .then(said -> ticket(shot, said, answer)));
    }

    private Outcome<Ticket> ticket(Shot shot, Said said, Answer answer) {
        return Tasks.id(said)
                .map(job -> Outcome.done(new Ticket(id(), job, shot.model(), Optional.empty())))
                .orElseGet(
                        () -> Outcome.failed(Meaning.unreadable(id(), answer.status(), Stake.KEY)));
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
        return result.address(
                        "videos.0.url",
                        "videos.0.url.0",
                        "videos.0",
                        "video_url",
                        "url",
                        "urls.0",
                        "video_urls.0")
                .or(() -> said.address("data.result"))
                .<Outcome<JobReport>>map(
                        clip ->
                                Outcome.done(
                                        new JobReport.Ready(
                                                clip,
                                                lastFrame(result),
                                                until(result),
                                                said.dollars("data.cost"))))
                .orElseGet(() -> Outcome.failed(new NotUnderstood(line.title())));
    }

    private static Optional<URI> lastFrame(Said result) {
        return result.address(
                "last_frame_url",
                "images.0.url",
                "images.0.url.0",
                "images.0",
                "videos.0.last_frame_url");
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
        return complaint.status() == 404
                ? new JobUnknown(line.title())
                : Meaning.of(id(), complaint, Stake.NOTHING);
    }

    @Override
    public Manners manners() {
        return catalogue.manners();
    }

    @Override
    public String mention(int picture) {
        return "Image " + picture;
    }
}
