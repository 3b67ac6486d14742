package studio.likeness.service.blockrun;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem.ForeignAddress;
import studio.likeness.core.problem.ServiceProblem.NotOffered;
import studio.likeness.core.problem.ServiceProblem.NotUnderstood;
import studio.likeness.core.problem.ServiceProblem.ServiceDown;
import studio.likeness.core.problem.VideoProblem.JobUnknown;
import studio.likeness.core.service.Order;
import studio.likeness.core.video.Estimate;
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

/// Videos at BlockRun. A signed order only reserves; the look that finds the clip ready pays.
final class BlockRunVideos extends ListedVideos {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /// The look that finds the clip ready copies and settles before it answers.
    private static final Limits LOOK = Limits.USUAL.withWhole(Duration.ofSeconds(90));

    private final LivePrices prices;

    BlockRunVideos(Line line, Catalogue catalogue) {
        super(line, catalogue);
        this.prices = new LivePrices(catalogue);
    }

    @Override
    public Outcome<List<String>> offeredToday() throws InterruptedException {
        return line.ask(line.get("/v1/video/models"), this::ofCatalogue)
                .map(said -> catalogue.offered(prices.noted(said.items("data", "models"))));
    }

    @Override
    public Estimate estimate(Shot shot) {
        return prices.estimate(shot);
    }

    @Override
    public Order<Ticket> submit(Shot shot, String key) {
        var call =
                line.order(
                        "/v1/videos/generations",
                        VideoBody.of(shot, catalogue.theirs(shot.model())));
        return line.orderFromWallet(call, LONGEST, answer -> accepted(shot, answer));
    }

    private Outcome<Ticket> accepted(Shot shot, Answer answer) {
        return line.read(answer, Stake.WALLET, this::ofOrder).then(said -> ticket(shot, said));
    }

    /// The address is root-relative: it belongs to the host, not below the base.
    private Outcome<Ticket> ticket(Shot shot, Said said) {
        var job = said.text("id", "job_id");
        var named = said.text("poll_url", "pollUrl").map(Said::unescaped);
        if (job.isEmpty() || named.isEmpty()) {
            return Outcome.failed(new NotUnderstood(line.title()));
        }
        return OwnOrigin.join(line.site().origin(), named.get())
                .map(poll -> new Ticket(id(), job.get(), shot.model(), Optional.of(poll)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(new ForeignAddress(line.title())));
    }

    private Problem ofOrder(Complaint complaint) {
        return switch (complaint.status()) {
            case 503 -> new NotOffered(line.title());
            case 504 -> new ServiceDown(line.title(), 504);
            default -> Upstream.ofOrder(id(), complaint, Stake.WALLET);
        };
    }

    @Override
    public Order<JobReport> look(Ticket ticket) {
        var call = Call.get(address(ticket)).within(LOOK);
        return line.lookFromWallet(call, LONGEST, this::report);
    }

    /// Every letter as it came, and on our own service's origin whatever was written down.
    private URI address(Ticket ticket) {
        return ticket.poll()
                .map(poll -> OwnOrigin.moved(line.site().origin(), poll))
                .orElseGet(() -> line.site().at("/v1/videos/generations/" + ticket.job()));
    }

    private Outcome<JobReport> report(Answer answer) {
        return line.read(answer, Stake.WALLET, this::ofLook).then(this::report);
    }

    private Outcome<JobReport> report(Said said) {
        return switch (said.text("status").orElse("").toLowerCase(Locale.ROOT)) {
            case "completed" -> ready(said);
            case "failed" -> Outcome.done(new JobReport.Failed(failure(said)));
            case "queued" -> Outcome.done(new JobReport.Queued());
            case "" -> Outcome.failed(new NotUnderstood(line.title()));
            default -> Outcome.done(new JobReport.Running(said.percent("progress")));
        };
    }

    private Outcome<JobReport> ready(Said said) {
        return ready(
                said.address("data.0.url", "data.0.source_url", "url"),
                said.address("data.0.last_frame_url"),
                Optional.empty(),
                Optional.empty());
    }

    private Problem failure(Said said) {
        var complaint =
                Complaint.of(
                        said.text("error_code", "error.code").orElse(""),
                        said.text("error.message", "error", "message").orElse(""));
        return Upstream.ofJob(id(), complaint, Money.NOT_CHARGED);
    }

    /// A look that failed is no failed job.
    private Problem ofLook(Complaint complaint) {
        return switch (complaint.status()) {
            case 400, 404 -> new JobUnknown(line.title());
            default -> Meaning.of(id(), complaint, Stake.WALLET);
        };
    }

    @Override
    public String mention(Medium medium, int place) {
        return medium.word() + " " + place;
    }
}
