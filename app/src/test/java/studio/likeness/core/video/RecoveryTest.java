package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;

/// What a new start makes of the jobs that an earlier one left.
class RecoveryTest {
    private final BookInMemory book = new BookInMemory();
    private final Floor floor = new Floor(book);

    private void left(String id, JobState state) {
        var job =
                Job.composed(id, id.hashCode(), Faces.shot("She waves."), floor.time.now())
                        .in(state);
        book.write(job);
    }

    private JobState.Running running() {
        return new JobState.Running(
                Floor.TICKET, floor.time.now(), OptionalInt.empty(), Optional.empty());
    }

    @Test
    void nothingIsAskedBeforeThePersonSaysGoOn() {
        left("running", running());
        left("saving", new JobState.Saving(Floor.TICKET, floor.time.now(), Floor.READY));
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.production.open();
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.unfinished)
                .extracting(Job::id)
                .containsExactlyInAnyOrder("running", "saving");
        assertThat(floor.cashier.asked).isEmpty();
        assertThat(floor.shelf.served).isEmpty();

        floor.production.goOn();
        floor.time.pass(Duration.ofMinutes(1));
        assertThat(floor.state("running")).isEqualTo(new JobState.Saved("running"));
        assertThat(floor.state("saving")).isEqualTo(new JobState.Saved("saving"));
    }

    @Test
    void whoHoldsIsNotAskedAgainAndCanTakeUpEach() {
        left("a", running());
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.production.open();
        floor.time.settle();
        floor.production.holdAll();
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.cashier.asked).isEmpty();

        var again = new Floor(book);
        again.cashier.then(Floor.READY, Money.CHARGED);
        again.production.open();
        again.time.settle();
        assertThat(again.unfinished).isEmpty();
        again.production.lookNow("a");
        again.time.settle();
        assertThat(again.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    private static final Setback KEPT = Setback.of(new VideoProblem.NotHandedOver("BlockRun"));
    private final Instant since = floor.time.now().minus(Duration.ofHours(1));

    private void leftKeptBack(Money money) {
        leftKeptBack(money, since);
    }

    private void leftKeptBack(Money money, Instant ordered) {
        var job =
                Job.composed("a", 1, Faces.shot("She waves."), ordered)
                        .in(new JobState.SetAside(Floor.TICKET, ordered, KEPT));
        book.write(job.billed(Bill.of(money, MicroUsd.of(826_804))));
    }

    /// The service may have found its payment in the meantime.
    @Test
    void aPaidClipThatWasKeptBackIsLookedAtOnceAtEachStartAndNobodyIsAsked() {
        leftKeptBack(Money.CHARGED);
        floor.cashier.thenFail(new VideoProblem.NotHandedOver("BlockRun"));
        var written = book.written.size();
        floor.production.open();
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.unfinished).isEmpty();
        assertThat(floor.cashier.asked).hasSize(1);
        assertThat(floor.state("a")).isEqualTo(new JobState.SetAside(Floor.TICKET, since, KEPT));
        assertThat(book.written.subList(written, book.written.size()))
                .as("a power cut finds it set aside")
                .allMatch(job -> job.state() instanceof JobState.SetAside);

        var again = new Floor(book);
        again.cashier.then(Floor.READY, Money.CHARGED);
        again.production.open();
        again.time.pass(Duration.ofMinutes(5));
        assertThat(again.unfinished).isEmpty();
        assertThat(again.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    /// The question about the others is not about this one: it costs nothing to look at.
    @Test
    void aPaidClipThatWasKeptBackDoesNotWaitForTheWordAboutTheOthers() {
        leftKeptBack(Money.CHARGED);
        left("running", running());
        floor.cashier.thenFail(new VideoProblem.NotHandedOver("BlockRun"));
        floor.production.open();
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.unfinished).extracting(Job::id).containsExactly("running");
        assertThat(floor.cashier.asked).containsExactly("a");
    }

    @Test
    void aLookThatFailsLeavesWhatWasKeptBackAsItWas() {
        leftKeptBack(Money.CHARGED);
        floor.cashier.thenFail(new Problem.HostUnreachable("blockrun.ai"));
        floor.production.open();
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.state("a")).isEqualTo(new JobState.SetAside(Floor.TICKET, since, KEPT));
        assertThat(floor.time.waiting()).isZero();
    }

    /// Else its words were other ones, and no later start would look.
    @Test
    void aLookThatIsRefusedOrFindsItInTheMakingLeavesItForTheNextStart() {
        leftKeptBack(Money.CHARGED);
        floor.cashier.thenFail(new ServiceProblem.KeysLocked());
        floor.production.open();
        floor.time.settle();
        assertThat(floor.state("a")).isEqualTo(new JobState.SetAside(Floor.TICKET, since, KEPT));

        var again = new Floor(book);
        again.cashier.then(new JobReport.Running(OptionalInt.of(10)), Money.CHARGED);
        again.production.open();
        again.time.settle();
        assertThat(again.state("a")).isEqualTo(new JobState.SetAside(Floor.TICKET, since, KEPT));

        var last = new Floor(book);
        last.cashier.then(Floor.READY, Money.CHARGED);
        last.production.open();
        last.time.settle();
        assertThat(last.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    /// Its payment may have to be signed once more.
    @Test
    void whatMayStillCostIsLookedAtAfterThePersonSaysGoOn() {
        leftKeptBack(Money.UNKNOWN);
        floor.cashier.thenFail(new VideoProblem.NotHandedOver("BlockRun"));
        floor.production.open();
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.unfinished).extracting(Job::id).containsExactly("a");
        assertThat(floor.cashier.asked).isEmpty();
        floor.production.goOn();
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.cashier.asked).hasSize(1);
        assertThat(floor.state("a")).isEqualTo(new JobState.SetAside(Floor.TICKET, since, KEPT));
    }

    @Test
    void moneyThatIsKnownAsTakenByNowNeedsNoQuestionEither() {
        leftKeptBack(Money.UNKNOWN);
        floor.cashier.lookedUp =
                Outcome.done(Optional.of(Bill.of(Money.CHARGED, MicroUsd.of(826_804))));
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.production.open();
        floor.time.pass(Duration.ofMinutes(5));
        assertThat(floor.unfinished).isEmpty();
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    @Test
    void whatTheServiceKeepsNoLongerIsNotAskedForAtAStart() {
        leftKeptBack(Money.CHARGED, floor.time.now().minus(Duration.ofDays(3)));
        floor.production.open();
        floor.time.settle();
        assertThat(floor.unfinished).isEmpty();
        assertThat(floor.cashier.asked).isEmpty();
        assertThat(floor.state("a")).isInstanceOf(JobState.SetAside.class);
    }

    @Test
    void whatWasOnItsWayOutIsUnknownAndNeverSentAgain() {
        left("a", new JobState.Submitting(floor.time.now()));
        floor.production.open();
        floor.time.pass(Duration.ofDays(3));
        assertThat(floor.state("a")).isInstanceOf(JobState.Unknown.class);
        assertThat(book.of("a").bill().money()).isEqualTo(Money.UNKNOWN);
        assertThat(floor.cashier.asked).isEmpty();
    }

    @Test
    void whatCertainlyNeverLeftIsAskedForAgain() {
        left("a", new JobState.Submitting(floor.time.now()));
        floor.cashier.lookedUp = Outcome.done(Optional.empty());
        floor.production.open();
        floor.time.settle();
        assertThat(floor.state("a")).isEqualTo(new JobState.Quoted());
    }

    private final int[] sent = new int[1];

    /// Its payment waits for a signature on another computer.
    private void leftOnItsWalk() {
        left("a", new JobState.Submitting(floor.time.now()));
        floor.cashier.lookedUp = Outcome.done(Optional.empty());
        floor.cashier.underway =
                Optional.of(
                        () -> {
                            sent[0]++;
                            return Floor.accepted();
                        });
    }

    @Test
    void whatWaitsForItsSignatureGoesOnWaitingAndIsSentOnce() {
        leftOnItsWalk();
        floor.running(10);
        floor.production.open();
        floor.time.settle();
        assertThat(floor.unfinished).isEmpty();
        floor.production.takeUp("a");
        floor.production.goOn();
        floor.time.settle();
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
        assertThat(sent[0]).isOne();
    }

    /// What is asked of the person is about clips that are being made.
    @Test
    void whatWaitsForItsSignatureDoesNotWaitForTheWordAboutTheOthers() {
        leftOnItsWalk();
        left("running", running());
        floor.running(10);
        floor.production.open();
        floor.time.settle();
        assertThat(floor.unfinished).extracting(Job::id).containsExactly("running");
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
        assertThat(sent[0]).isOne();
        assertThat(floor.cashier.asked).isEmpty();
    }

    @Test
    void whatWasHeldIsTakenUpWhenItsAnswerIsThere() {
        leftOnItsWalk();
        book.arrange(floor.kept("a").held(true));
        floor.production.open();
        floor.time.pass(Duration.ofHours(1));
        assertThat(sent[0]).isZero();
        floor.running(10);
        floor.production.takeUp("a");
        floor.time.settle();
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
        assertThat(sent[0]).isOne();
    }

    /// The network is not there yet, for one. The answer may be in somebody's hand.
    @Test
    void whatCouldNotGoOnIsTriedAgainAsLongAsItsRequestIsOpen() {
        leftOnItsWalk();
        var going = floor.cashier.underway;
        floor.cashier.underway =
                Optional.of(
                        () ->
                                new Payment.Sent.Refused(
                                        new Problem.DatabaseUnavailable("studio.db"), Bill.NONE));
        floor.production.open();
        floor.time.settle();
        assertThat(floor.state("a")).isInstanceOf(JobState.Submitting.class);
        floor.running(10);
        floor.cashier.underway = going;
        floor.time.pass(Duration.ofMinutes(2));
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
        assertThat(sent[0]).isOne();
    }

    @Test
    void theRequestOfAFaceThatMayNotPlayAnyMoreIsTakenBack() {
        leftOnItsWalk();
        var shot = Faces.shot("She waves.", Faces.ADA);
        book.write(
                Job.composed("a", 1, shot, floor.time.now())
                        .in(new JobState.Submitting(floor.time.now())));
        floor.cast.set(0, Floor.playing(false));
        var back = new int[1];
        floor.cashier.underway =
                Optional.of(
                        new Payment() {
                            @Override
                            public Sent send() {
                                sent[0]++;
                                return Floor.accepted();
                            }

                            @Override
                            public void withdraw() {
                                back[0]++;
                            }
                        });
        floor.production.open();
        floor.time.settle();
        assertThat(floor.state("a")).isInstanceOf(JobState.Failed.class);
        assertThat(sent[0]).isZero();
        assertThat(back[0]).isOne();
    }

    @Test
    void whatLapsedMeanwhileIsAgreedToAgain() {
        leftOnItsWalk();
        book.arrange(floor.kept("a").held(true));
        floor.production.open();
        floor.time.settle();
        floor.cashier.underway = Optional.empty();
        floor.production.takeUp("a");
        floor.time.settle();
        assertThat(floor.state("a")).isEqualTo(new JobState.Quoted());
        assertThat(sent[0]).isZero();
    }

    @Test
    void recordsThatCannotBeReadProveNothing() {
        left("a", new JobState.Submitting(floor.time.now()));
        floor.cashier.lookedUp = Outcome.failed(new Problem.DatabaseUnavailable("studio.db"));
        floor.production.open();
        floor.time.settle();
        assertThat(floor.state("a")).isInstanceOf(JobState.Unknown.class);
        assertThat(book.of("a").bill().money()).isEqualTo(Money.UNKNOWN);
    }

    /// A job that is composed meanwhile is none of an earlier run.
    @Test
    void whatIsComposedWhileTheRecordsAreReadWaitsForThem() {
        left("old", new JobState.Approved());
        floor.production.open();
        var job = Job.composed("new", 1, Faces.shot("She waves."), floor.time.now());
        floor.running(10);
        floor.production.keep(job, kept -> floor.production.submit(kept, Floor::accepted), _ -> {});
        floor.time.settle();
        assertThat(floor.state("new")).isInstanceOf(JobState.Running.class);
        assertThat(floor.state("old")).isEqualTo(new JobState.Quoted());
        assertThat(floor.unfinished).isEmpty();
    }

    @Test
    void aYesThatNeverLeftIsAskedForAgain() {
        left("a", new JobState.Approved());
        floor.production.open();
        floor.time.settle();
        assertThat(floor.state("a")).isEqualTo(new JobState.Quoted());
    }

    @Test
    void aClosedProductionStartsNothing() {
        left("a", running());
        floor.production.open();
        floor.time.settle();
        floor.production.close();
        floor.production.goOn();
        assertThat(floor.time.waiting()).isZero();
    }
}
