package studio.likeness.service.anyfast;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Limits;
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

/// Videos at AnyFast. What failed is given back by itself.
final class AnyFastVideos extends ListedVideos {
    private static final String PATH = "/v1/video/generations";
    private static final String[] IDS = {"id", "task_id", "data.id", "data.task_id"};
    private static final Limits RELAYED =
            Limits.USUAL.withIdle(Duration.ofMinutes(5)).withWhole(Duration.ofSeconds(330));

    AnyFastVideos(Line line, Catalogue catalogue) {
        super(line, catalogue);
    }

    @Override
    public Order<Ticket> submit(Shot shot, String key) {
        var body = VideoBody.of(shot, catalogue.theirs(shot.model()));
        var call = line.post(PATH, body).within(RELAYED);
        return line.orderWithKey(
                call,
                answer ->
                        line.read(answer, Stake.KEY, c -> Upstream.ofOrder(id(), c, Stake.KEY))
                                .then(said -> ticket(shot, said.text(IDS), answer, Stake.KEY)));
    }

    @Override
    public Order<JobReport> look(Ticket ticket) {
        var job = URLEncoder.encode(ticket.job(), StandardCharsets.UTF_8);
        return line.lookWithKey(line.get(PATH + "/" + job), this::report);
    }

    private Outcome<JobReport> report(Answer answer) {
        return line.read(answer, Stake.NOTHING, this::ofLook).then(this::report);
    }

    /// Words of two generations, in any letter case; one that is not known means that it goes on.
    private Outcome<JobReport> report(Said said) {
        return switch (said.text("data.status", "status").orElse("").toLowerCase(Locale.ROOT)) {
            case "success", "succeeded" -> ready(said);
            case "failure", "failed", "expired", "cancelled" ->
                    Outcome.done(new JobReport.Failed(failure(said)));
            case "", "not_start", "queued", "queuing", "submitted" ->
                    Outcome.done(new JobReport.Queued());
            default -> Outcome.done(new JobReport.Running(said.percent("data.progress")));
        };
    }

    private Outcome<JobReport> ready(Said said) {
        return ready(
                said.address("data.result_url", "data.data.content.video_url"),
                said.address("data.data.content.last_frame_url"),
                until(said),
                Optional.empty());
    }

    private Optional<Instant> until(Said said) {
        var finished = said.whole("data.finish_time");
        return finished.isPresent() && finished.getAsLong() > 0
                ? Optional.of(Instant.ofEpochSecond(finished.getAsLong()).plus(manners().kept()))
                : Optional.empty();
    }

    /// The reason of a clip that is ready may be its address: it is read of a failure only.
    private Problem failure(Said said) {
        var complaint =
                Complaint.of(
                        said.text("data.data.error.code").orElse(""),
                        said.text("data.fail_reason", "data.data.error.message", "message")
                                .orElse(""));
        return Upstream.ofJob(id(), complaint, Money.NOT_CHARGED);
    }

    private Problem ofLook(Complaint complaint) {
        return ofLook(complaint, complaint.status() == 404 || complaint.mentions("task_not_exist"));
    }

    @Override
    public String mention(Medium medium, int place) {
        return "@" + medium.word() + place;
    }
}
