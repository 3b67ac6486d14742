package studio.likeness.core.video;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.VideoProblem;

/// What the disk and the records say of jobs that an earlier run left, and of orders that were cut
/// short. It asks no service and sends nothing.
final class Recovery {
    private final VideoServices services;
    private final JobBook book;
    private final Cashier cashier;
    private final Clock clock;

    Recovery(VideoServices services, JobBook book, Cashier cashier, Clock clock) {
        this.services = services;
        this.book = book;
        this.cashier = cashier;
        this.clock = clock;
    }

    /// The jobs of earlier runs.
    List<Job> recovered() throws InterruptedException {
        for (var job : book.jobs()) {
            var now = takenUp(job);
            if (!now.equals(job)) {
                book.write(now);
            }
        }
        return book.jobs();
    }

    /// What was on its way out when the program ended is unknown. What never left has to be agreed
    /// to again, unless it waits for its signature: then it goes on waiting.
    Job takenUp(Job job) throws InterruptedException {
        return switch (job.state()) {
            case JobState.Submitting _ -> cutShort(job);
            case JobState.Approved _ -> job.in(new JobState.Quoted());
            case JobState.Saving(var ticket, var since, var clip) ->
                    job.in(new JobState.Ready(ticket, since, clip, Optional.empty()));
            case JobState.Unknown _, JobState.Failed _ -> reckoned(job);
            case JobState.SetAside _ when isKeptBack(job) -> keptBack(reckoned(job));
            default -> job;
        };
    }

    /// Somebody paid for it, and the service may still have it.
    private boolean isKeptBack(Job job) {
        var kept = Setback.of(new VideoProblem.NotHandedOver(job.service().title()));
        return job.state() instanceof JobState.SetAside aside
                && aside.why().equals(kept)
                && Duration.between(aside.since(), clock.now())
                                .compareTo(services.of(job.service()).manners().kept())
                        < 0;
    }

    /// What may need a signature to be looked at waits for a person's word like any other.
    private static Job keptBack(Job job) {
        return isPaid(job) || !(job.state() instanceof JobState.SetAside aside)
                ? job
                : job.in(
                        new JobState.Running(
                                aside.ticket(),
                                aside.since(),
                                OptionalInt.empty(),
                                Optional.of(aside.why())));
    }

    private static boolean isPaid(Job job) {
        return job.bill().money() == Money.CHARGED;
    }

    /// A look costs nothing, and nothing can be signed for it any more.
    boolean needsNobody(Job job) {
        return isPaid(job) && isKeptBack(job) && !job.held();
    }

    /// With what the records say now of money that was still open.
    Job reckoned(Job job) throws InterruptedException {
        return job.bill().inFlight() ? job.billed(found(job).orElse(job.bill())) : job;
    }

    Job cutShort(Job job) throws InterruptedException {
        var left = found(job);
        if (left.isPresent()) {
            var cut = new VideoProblem.OrderCutShort(job.service().title());
            return job.billed(left.get()).in(new JobState.Unknown(Setback.of(cut)));
        }
        if (isUnderway(job)) {
            return job;
        }
        return cashier.lapsed(job) instanceof Outcome.Done<Optional<Payment>>(var payment)
                        && payment.isPresent()
                ? job.billed(job.bill().meaning(Money.NOT_CHARGED))
                        .in(new JobState.Failed(Setback.of(new AirgapProblem.RequestLapsed())))
                : job.in(new JobState.Quoted());
    }

    /// What cannot be found now was asked for by nobody.
    boolean isUnderway(Job job) throws InterruptedException {
        return cashier.underway(job) instanceof Outcome.Done<Optional<Payment>>(var payment)
                && payment.isPresent();
    }

    /// Records that cannot be read say nothing, so that everything is possible.
    private Optional<Bill> found(Job job) throws InterruptedException {
        return switch (cashier.lookUp(job)) {
            case Outcome.Done<Optional<Bill>>(var bill) -> bill;
            case Outcome.Failed<Optional<Bill>> _ -> Optional.of(job.bill().meaning(Money.UNKNOWN));
        };
    }
}
