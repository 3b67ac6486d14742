package studio.likeness.core.video;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import studio.likeness.core.face.Asset;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;

/// The single steps of a job. Each blocks. What a step is about to do is on the disk before it is
/// done; what came of it is for the caller to write down at once.
public final class Steps {
    private final VideoServices services;
    private final Cast cast;
    private final JobBook book;
    private final Cashier cashier;
    private final ClipSaving saving;
    private final Clock clock;
    private final Recovery recovery;

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
        recovery = new Recovery(services, book, cashier, clock);
    }

    Recovery recovery() {
        return recovery;
    }

    /// On the disk the job stays set aside meanwhile, and so it does after a look that fails or
    /// finds nothing new.
    Step lookOnce(Job job) throws InterruptedException {
        var looked = look(awakened(job));
        return switch (looked.job().state()) {
            case JobState.Running _, JobState.SetAside _ -> Step.to(job);
            default -> looked;
        };
    }

    /// Goes on with an order that waited for its signature when the program ended. As long as it
    /// waits it is tried again: its answer may be in somebody's hand.
    Step resume(Job job) throws InterruptedException {
        if (!(cashier.underway(job) instanceof Outcome.Done<Optional<Payment>>(var payment)
                && payment.isPresent())) {
            return Step.to(recovery.cutShort(job));
        }
        var withheld = sending(job);
        if (withheld.isPresent()) {
            payment.get().withdraw();
            return withheld.get();
        }
        var sent = payment.get().send();
        return sent instanceof Payment.Sent.Refused(var why, _) && recovery.isUnderway(job)
                ? Step.stumbling(job, why)
                : Step.to(after(job, sent));
    }

    /// Where a job stands after a step that ended in what nobody expected. A look and a fetch are
    /// tried again; an order is what the disk says of it, as at a start, and is never sent again.
    Step mended(Job job, Problem problem) throws InterruptedException {
        return switch (job.state()) {
            case JobState.Running running -> unseen(job, running, problem);
            case JobState.Ready ready -> unsaved(job, ready, problem);
            default -> {
                var kept = book.jobs().stream().filter(each -> each.id().equals(job.id()));
                yield Step.to(recovery.takenUp(kept.findFirst().orElse(job)));
            }
        };
    }

    Step submit(Job job, Payment payment) throws InterruptedException {
        var withheld = sending(job);
        return withheld.isPresent() ? withheld.get() : Step.to(after(job, payment.send()));
    }

    /// What the disk says of it now decides: there may be more to it than a person saw.
    Step askAgain(Job job) throws InterruptedException {
        return switch (cashier.lapsed(job)) {
            case Outcome.Failed<Optional<Payment>>(var problem) ->
                    Step.to(stillLapsed(job, Setback.of(problem)));
            case Outcome.Done<Optional<Payment>>(var payment) when payment.isPresent() -> {
                var step = submit(job, payment.get());
                yield step.job().state() instanceof JobState.Failed(var why) && why.isOtherOpen()
                        ? Step.to(stillLapsed(step.job(), why))
                        : step;
            }
            case Outcome.Done<Optional<Payment>> _ -> Step.to(recovery.cutShort(job));
        };
    }

    private static Job stillLapsed(Job job, Setback why) {
        return job.in(new JobState.Failed(new Setback(why.what(), why.next(), Remedy.ASK_AGAIN)));
    }

    /// Why it may not be sent, if so. Asked last of all: a consent may have been withdrawn since
    /// the shot was composed.
    private Optional<Step> sending(Job job) {
        book.write(job.in(new JobState.Submitting(clock.now())));
        return cast.withheld(job.shot())
                .map(face -> Step.to(job.in(new JobState.Failed(unwilling(face)))));
    }

    private Job after(Job job, Payment.Sent sent) {
        var after = job.billed(sent.bill());
        return switch (sent) {
            case Payment.Sent.Accepted(var ticket, _) -> after.in(running(ticket));
            case Payment.Sent.Refused(var why, _) -> after.in(new JobState.Failed(Setback.of(why)));
            case Payment.Sent.Lost(var why, _) -> after.in(new JobState.Unknown(Setback.of(why)));
        };
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
        return switch (cashier.follow(job, order)) {
            case Outcome.Done<Cashier.Seen>(var seen) ->
                    reported(job.billed(seen.bill()), running, seen.report());
            case Outcome.Failed<Cashier.Seen>(var problem) -> unseen(job, running, problem);
        };
    }

    private Step reported(Job job, JobState.Running before, JobReport report) {
        return switch (report) {
            case JobReport.Ready ready ->
                    Step.to(
                            job.in(
                                    new JobState.Ready(
                                            before.ticket(),
                                            before.since(),
                                            ready,
                                            Optional.empty())));
            case JobReport.Failed(var why) -> Step.to(job.in(new JobState.Failed(Setback.of(why))));
            case JobReport.Queued _ -> Step.to(onward(job, before, OptionalInt.empty()));
            case JobReport.Running(var percent) -> Step.to(onward(job, before, percent));
        };
    }

    private Job onward(Job job, JobState.Running before, OptionalInt percent) {
        return isOver(manners(job).patience(), before)
                ? aside(job, before, stillNotDone(job, before))
                : job.in(
                        new JobState.Running(
                                before.ticket(), before.since(), percent, Optional.empty()));
    }

    /// A look that failed says nothing about the job: it goes on for as long as the service keeps
    /// what it made. Some failures only a person can mend; its money is what the records say.
    private Step unseen(Job looked, JobState.Running before, Problem problem)
            throws InterruptedException {
        var job = recovery.reckoned(looked);
        var trouble = Optional.of(Setback.of(problem));
        var needsPerson =
                problem instanceof VideoProblem.JobUnknown
                        || problem instanceof ServiceProblem.KeyMissing
                        || problem instanceof ServiceProblem.KeyRefused
                        || problem instanceof ServiceProblem.KeyNotAllowed
                        || problem instanceof ServiceProblem.KeysLocked
                        || problem instanceof Problem.WalletLocked;
        // A service may find the payment yet that it lost sight of.
        var keepsIt =
                problem instanceof VideoProblem.NotHandedOver
                        && isOver(manners(job).patience(), before);
        if (needsPerson || keepsIt) {
            return Step.to(aside(job, before, problem));
        }
        // Where nobody answers, the network may be gone, or not be back yet after a night.
        var kept = manners(job).kept();
        var patience = problem instanceof Problem.HostUnreachable ? kept.plus(kept) : kept;
        if (isOver(patience, before)) {
            return Step.to(unseenForGood(job, before));
        }
        return Step.stumbling(
                job.in(
                        new JobState.Running(
                                before.ticket(), before.since(), before.percent(), trouble)),
                problem);
    }

    /// A click whose look reached nobody changes nothing of what is known.
    private Job unseenForGood(Job job, JobState.Running before) {
        var why =
                before.trouble()
                        .filter(known -> known.remedy() == Remedy.LOOK_AGAIN)
                        .orElseGet(() -> Setback.of(stillNotDone(job, before)));
        return job.in(new JobState.SetAside(before.ticket(), before.since(), why));
    }

    private static Job aside(Job job, JobState.Running before, Problem why) {
        return aside(job, before.ticket(), before.since(), why);
    }

    private static Job aside(Job job, Ticket ticket, Instant since, Problem why) {
        return job.in(new JobState.SetAside(ticket, since, Setback.of(why)));
    }

    private boolean isOver(Duration limit, JobState.Running running) {
        return lapse(running).compareTo(limit) > 0;
    }

    private VideoService.Manners manners(Job job) {
        return services.of(job.service()).manners();
    }

    private Duration lapse(JobState.Running running) {
        return Duration.between(running.since(), clock.now());
    }

    private Problem stillNotDone(Job job, JobState.Running running) {
        return new VideoProblem.StillNotDone(job.service().title(), lapse(running).toSeconds());
    }

    Step save(Job job, Progress progress) throws InterruptedException {
        if (!(job.state() instanceof JobState.Ready ready)) {
            return Step.to(job);
        }
        return switch (saving.save(job, ready.clip(), progress)) {
            case Outcome.Done<Clip>(var saved) ->
                    Step.home(job.in(new JobState.Saved(saved.id())), saved);
            case Outcome.Failed<Clip>(VideoProblem.ClipGone gone) -> gone(job, ready, gone);
            case Outcome.Failed<Clip>(var problem) -> unsaved(job, ready, problem);
        };
    }

    /// What a person can mend waits for them; anything else is tried for as long as the service
    /// keeps the clip.
    private Step unsaved(Job job, JobState.Ready ready, Problem problem)
            throws InterruptedException {
        var why = Setback.of(problem);
        if (why.remedy() != Remedy.SAVE_AGAIN
                && isKeptNoLonger(job, ready)
                && hears(job, ready.ticket())) {
            return Step.to(
                    aside(job, ready.ticket(), ready.since(), notFetched(job, ready.clip())));
        }
        var again =
                new JobState.Ready(ready.ticket(), ready.since(), ready.clip(), Optional.of(why));
        return Step.stumbling(job.in(again), problem);
    }

    /// By the service's own word where it gave one, but not before our patience is over: its clock
    /// may be wrong, or ours.
    private boolean isKeptNoLonger(Job job, JobState.Ready ready) {
        var manners = manners(job);
        var until = ready.clip().until().orElse(ready.since().plus(manners.kept()));
        var patient = ready.since().plus(manners.patience());
        return clock.now().isAfter(until) && clock.now().isAfter(patient);
    }

    /// Where the service cannot be reached either, the silence is more likely ours: this computer
    /// may have slept until now, without a network yet.
    private boolean hears(Job job, Ticket ticket) throws InterruptedException {
        var order = services.of(job.service()).look(ticket);
        return !(cashier.follow(job, order)
                instanceof Outcome.Failed<Cashier.Seen>(Problem.HostUnreachable _));
    }

    private static Problem notFetched(Job job, JobReport.Ready clip) {
        return new VideoProblem.NotFetched(
                job.service().title(), String.valueOf(clip.clip().getHost()), job.bill().money());
    }

    /// An address lives shorter than its clip: a fresh one is asked for, and only when that leads
    /// nowhere either is the clip lost.
    private Step gone(Job job, JobState.Ready ready, VideoProblem.ClipGone gone)
            throws InterruptedException {
        var why = Setback.of(gone);
        if (ready.trouble().equals(Optional.of(why))) {
            return Step.to(job.in(new JobState.Failed(why)));
        }
        var order = services.of(job.service()).look(ready.ticket());
        return switch (cashier.follow(job, order)) {
            case Outcome.Failed<Cashier.Seen>(var problem) when isForGood(problem) ->
                    Step.to(aside(job, ready.ticket(), ready.since(), problem));
            case Outcome.Failed<Cashier.Seen>(var problem) -> unsaved(job, ready, problem);
            case Outcome.Done<Cashier.Seen>(var seen) -> {
                var clip = seen.report() instanceof JobReport.Ready fresh ? fresh : ready.clip();
                var again =
                        new JobState.Ready(ready.ticket(), ready.since(), clip, Optional.of(why));
                yield Step.stumbling(job.billed(seen.bill()).in(again), gone);
            }
        };
    }

    /// To ask again by itself changes nothing.
    private static boolean isForGood(Problem problem) {
        return problem instanceof VideoProblem.JobUnknown
                || problem instanceof VideoProblem.NotHandedOver;
    }

    /// What a person's click makes of a job that nobody looks at any more.
    Job awakened(Job job) {
        return switch (job.state()) {
            case JobState.SetAside(var ticket, var since, var why) ->
                    job.in(
                            new JobState.Running(
                                    ticket, since, OptionalInt.empty(), Optional.of(why)));
            case JobState.Ready(var ticket, var since, var clip, _) ->
                    job.in(new JobState.Ready(ticket, since, clip, Optional.empty()));
            default -> job;
        };
    }
}
