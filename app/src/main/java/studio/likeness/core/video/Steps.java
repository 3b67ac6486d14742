package studio.likeness.core.video;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import studio.likeness.core.face.Asset;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;

/// The single steps of a job. Each blocks, and writes the job down before it does what the job's
/// new state names, and again with what came of it.
public final class Steps {
    private final VideoServices services;
    private final Cast cast;
    private final JobBook book;
    private final Cashier cashier;
    private final ClipSaving saving;
    private final Clock clock;

    public Steps(
            VideoServices services,
            Cast cast,
            JobBook book,
            Cashier cashier,
            ClipSaving saving,
            Clock clock) {
        this.services = services;
        this.cast = cast;
        this.book = book;
        this.cashier = cashier;
        this.saving = saving;
        this.clock = clock;
    }

    /// The jobs of earlier runs. What was on its way out when the program ended is unknown; what a
    /// person agreed to and never left has to be agreed to again.
    List<Job> recovered() throws InterruptedException {
        for (var job : book.jobs()) {
            switch (job.state()) {
                case JobState.Submitting _ -> {
                    var cut = new VideoProblem.OrderCutShort(job.service().title());
                    var bill = cashier.lookUp(job);
                    book.write(job.billed(bill).in(new JobState.Unknown(Setback.of(cut))));
                }
                case JobState.Approved _ -> book.write(job.in(new JobState.Quoted()));
                case JobState.Saving(var ticket, var clip) ->
                        book.write(job.in(new JobState.Ready(ticket, clip, Optional.empty())));
                case JobState.Unknown _, JobState.Failed _ -> {
                    if (job.bill().inFlight()) {
                        book.write(job.billed(cashier.lookUp(job)));
                    }
                }
                default -> {}
            }
        }
        return book.jobs();
    }

    Step submit(Job job, Payment payment) throws InterruptedException {
        var sending = job.in(new JobState.Submitting(clock.now()));
        book.write(sending);
        // Asked last of all: a consent may have been withdrawn since the shot was composed.
        var withheld = cast.withheld(job.shot());
        if (withheld.isPresent()) {
            return written(Step.to(job.in(new JobState.Failed(unwilling(withheld.get())))));
        }
        var sent = payment.send();
        var after = sending.billed(sent.bill());
        return written(
                switch (sent) {
                    case Payment.Sent.Accepted(var ticket, _) -> Step.to(after.in(running(ticket)));
                    case Payment.Sent.Refused(var why, _) ->
                            Step.to(after.in(new JobState.Failed(Setback.of(why))));
                    case Payment.Sent.Lost(var why, _) ->
                            Step.to(after.in(new JobState.Unknown(Setback.of(why))));
                });
    }

    private static Setback unwilling(Asset face) {
        return Setback.of(new VideoProblem.NoConsent(face.name(), face.service().title()));
    }

    private JobState running(Ticket ticket) {
        return new JobState.Running(ticket, clock.now(), OptionalInt.empty(), Optional.empty());
    }

    Step look(Job job) throws InterruptedException {
        if (!(job.state() instanceof JobState.Running running)) {
            return Step.to(job);
        }
        var order = services.of(job.service()).look(running.ticket());
        return written(
                switch (cashier.follow(job, order)) {
                    case Outcome.Done<Cashier.Seen>(var seen) ->
                            reported(job.billed(seen.bill()), running, seen.report());
                    case Outcome.Failed<Cashier.Seen>(var problem) -> unseen(job, running, problem);
                });
    }

    private Step reported(Job job, JobState.Running before, JobReport report) {
        return switch (report) {
            case JobReport.Ready ready ->
                    Step.to(job.in(new JobState.Ready(before.ticket(), ready, Optional.empty())));
            case JobReport.Failed(var why) -> Step.to(job.in(new JobState.Failed(Setback.of(why))));
            case JobReport.Queued _ -> Step.to(onward(job, before, OptionalInt.empty()));
            case JobReport.Running(var percent) -> Step.to(onward(job, before, percent));
        };
    }

    private Job onward(Job job, JobState.Running before, OptionalInt percent) {
        return isOverdue(job, before)
                ? aside(job, before, stillNotDone(job, before))
                : job.in(
                        new JobState.Running(
                                before.ticket(), before.since(), percent, Optional.empty()));
    }

    /// A look that failed says nothing about the job. Some failures only a person can mend.
    private Step unseen(Job job, JobState.Running before, Problem problem) {
        var needsPerson =
                problem instanceof VideoProblem.JobUnknown
                        || problem instanceof ServiceProblem.KeyMissing
                        || problem instanceof ServiceProblem.KeyRefused
                        || problem instanceof ServiceProblem.KeyNotAllowed
                        || problem instanceof ServiceProblem.KeysLocked
                        || problem instanceof Problem.WalletLocked;
        if (needsPerson) {
            return Step.to(aside(job, before, problem));
        }
        if (isOverdue(job, before)) {
            return Step.to(aside(job, before, stillNotDone(job, before)));
        }
        return Step.stumbling(
                job.in(
                        new JobState.Running(
                                before.ticket(),
                                before.since(),
                                before.percent(),
                                Optional.of(Setback.of(problem)))),
                problem);
    }

    private static Job aside(Job job, JobState.Running before, Problem why) {
        return job.in(new JobState.SetAside(before.ticket(), before.since(), Setback.of(why)));
    }

    private boolean isOverdue(Job job, JobState.Running running) {
        return lapse(running).compareTo(services.of(job.service()).manners().patience()) > 0;
    }

    private Duration lapse(JobState.Running running) {
        return Duration.between(running.since(), clock.now());
    }

    private Problem stillNotDone(Job job, JobState.Running running) {
        return new VideoProblem.StillNotDone(job.service().title(), lapse(running).toSeconds());
    }

    Step save(Job job, Progress progress) throws InterruptedException {
        if (!(job.state() instanceof JobState.Ready(var ticket, var clip, var earlier))) {
            return Step.to(job);
        }
        return written(
                switch (saving.save(job, clip, progress)) {
                    case Outcome.Done<Clip>(var saved) ->
                            Step.home(job.in(new JobState.Saved(saved.id())), saved);
                    // An address lives shorter than its clip: ask once for a fresh one.
                    case Outcome.Failed<Clip>(VideoProblem.ClipGone _) when earlier.isEmpty() ->
                            Step.to(relooked(job, ticket, clip));
                    case Outcome.Failed<Clip>(VideoProblem.ClipGone gone) ->
                            Step.to(job.in(new JobState.Failed(Setback.of(gone))));
                    case Outcome.Failed<Clip>(var problem) ->
                            Step.stumbling(
                                    job.in(
                                            new JobState.Ready(
                                                    ticket,
                                                    clip,
                                                    Optional.of(Setback.of(problem)))),
                                    problem);
                });
    }

    private Job relooked(Job job, Ticket ticket, JobReport.Ready stale)
            throws InterruptedException {
        var gone = Optional.of(Setback.of(new VideoProblem.ClipGone(job.service().title())));
        var order = services.of(job.service()).look(ticket);
        return cashier.follow(job, order) instanceof Outcome.Done<Cashier.Seen>(var seen)
                        && seen.report() instanceof JobReport.Ready fresh
                ? job.billed(seen.bill()).in(new JobState.Ready(ticket, fresh, gone))
                : job.in(new JobState.Ready(ticket, stale, gone));
    }

    /// What a person's click makes of a job that nobody looks at any more.
    Job awakened(Job job) {
        return switch (job.state()) {
            case JobState.SetAside(var ticket, var since, _) ->
                    job.in(
                            new JobState.Running(
                                    ticket, since, OptionalInt.empty(), Optional.empty()));
            case JobState.Ready(var ticket, var clip, _) ->
                    job.in(new JobState.Ready(ticket, clip, Optional.empty()));
            default -> job;
        };
    }

    private Step written(Step step) {
        book.write(step.job());
        return step;
    }
}
