package studio.likeness.service.jarvisclaw;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem.NotUnderstood;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Medium;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.service.Catalogue;
import studio.likeness.service.Complaint;
import studio.likeness.service.Line;
import studio.likeness.service.ListedVideos;
import studio.likeness.service.Meaning;
import studio.likeness.service.OwnOrigin;
import studio.likeness.service.Said;
import studio.likeness.service.Stake;
import studio.likeness.service.Upstream;

/// Videos at JarvisClaw. Seconds are `duration_seconds`: the name `duration` is lost without a
/// word. Money moves with the order, and a failure afterwards may not give it back.
final class JarvisClawVideos extends ListedVideos {
    private static final String PATH = "/v1/videos/generations";

    private final Counter counter;

    JarvisClawVideos(Line line, Catalogue catalogue) {
        super(line, catalogue);
        this.counter = new Counter(line);
    }

    @Override
    public Outcome<List<String>> offeredToday() throws InterruptedException {
        var call = line.get("/v1/models");
        var said =
                line.paidBy() == PaidBy.KEY
                        ? line.askWithKey(call, this::ofCatalogue)
                        : line.ask(call, this::ofCatalogue);
        return said.map(this::offered);
    }

    @Override
    public Order<Ticket> submit(Shot shot, String key) {
        var stake = Stake.of(line.paidBy());
        return counter.order(
                line.order(PATH, VideoBody.of(shot, catalogue.theirs(shot.model()))),
                answer ->
                        line.read(answer, stake, c -> Upstream.ofOrder(id(), c, stake))
                                .then(said -> ticket(shot, said, answer, stake)));
    }

    /// An address elsewhere is passed over: the job can be asked for by its id.
    private Outcome<Ticket> ticket(Shot shot, Said said, Answer answer, Stake stake) {
        return said.text("id", "task_id", "job_id")
                .map(
                        job ->
                                Outcome.done(
                                        new Ticket(
                                                id(),
                                                job,
                                                shot.model(),
                                                Optional.of(poll(said, job)))))
                .orElseGet(() -> Outcome.failed(Meaning.unreadable(id(), answer.status(), stake)));
    }

    private URI poll(Said said, String job) {
        return said.text("poll_url", "pollUrl")
                .map(Said::unescaped)
                .flatMap(named -> OwnOrigin.join(line.site().base(), named))
                .orElseGet(() -> byId(job));
    }

    /// The id holds a colon.
    private URI byId(String job) {
        return line.site().at(PATH + "/" + URLEncoder.encode(job, StandardCharsets.UTF_8));
    }

    @Override
    public Order<JobReport> look(Ticket ticket) {
        var address =
                ticket.poll()
                        .map(poll -> OwnOrigin.moved(line.site().origin(), poll))
                        .orElseGet(() -> byId(ticket.job()));
        return counter.look(Call.get(address), this::report);
    }

    private Outcome<JobReport> report(Answer answer) {
        return line.read(answer, Stake.NOTHING, this::ofLook).then(this::report);
    }

    private Outcome<JobReport> report(Said said) {
        return switch (said.text("status").orElse("").toLowerCase(Locale.ROOT)) {
            case "completed", "succeeded" -> ready(said);
            case "failed" -> Outcome.done(new JobReport.Failed(failure(said)));
            case "queued" -> Outcome.done(new JobReport.Queued());
            case "" -> Outcome.failed(new NotUnderstood(line.title()));
            default -> Outcome.done(new JobReport.Running(said.percent("progress")));
        };
    }

    private Outcome<JobReport> ready(Said said) {
        return ready(
                said.address("data.0.url", "url", "video_url", "data.video_url"),
                said.address("data.0.last_frame_url", "last_frame_url"),
                Optional.empty(),
                said.dollars("price.amount"));
    }

    private Problem failure(Said said) {
        var complaint =
                Complaint.of(
                        said.text("error.code", "code").orElse(""),
                        said.text("message", "error.message", "error").orElse(""));
        return Upstream.ofJob(id(), complaint, Money.CHARGED);
    }

    private Problem ofLook(Complaint complaint) {
        return ofLook(complaint, complaint.status() == 404);
    }

    @Override
    public String mention(Medium medium, int place) {
        return medium.word() + " " + place;
    }
}
