package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;

/// What nobody expected, in any step: the job goes on, and nothing is ordered twice.
class SurpriseTest {
    private final BookInMemory book = new BookInMemory();
    private final Floor floor = new Floor(book);
    private int sent;

    private Payment.Sent counted() {
        sent++;
        return Floor.accepted();
    }

    private static RuntimeException surprise() {
        return new IllegalStateException("on purpose");
    }

    @Test
    void aLookThatBreaksIsTriedAgainLater() {
        floor.cashier.surprises.add(surprise());
        floor.cashier.surprises.add(surprise());
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.running("a");
        floor.time.pass(Duration.ofMinutes(20));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
        assertThat(floor.troubles).hasSize(2).hasOnlyElementsOfType(Problem.Unexpected.class);
    }

    @Test
    void aLookThatAlwaysBreaksIsShownInItsRow() {
        for (var i = 0; i < 1000; i++) {
            floor.cashier.surprises.add(surprise());
        }
        floor.running("a");
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.state("a"))
                .isInstanceOfSatisfying(
                        JobState.Running.class,
                        running -> assertThat(running.trouble()).isPresent());
        assertThat(floor.cashier.asked).hasSizeBetween(10, 40);
    }

    @Test
    void aSavingThatBreaksIsTriedAgainLater() {
        floor.shelf.surprises.add(surprise());
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.running("a");
        floor.time.pass(Duration.ofMinutes(5));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
        assertThat(floor.shelf.served).hasSize(2);
    }

    @Test
    void anOrderThatBreaksIsUnknownAndNeverSentAgain() {
        var job = floor.composed("a");
        Payment broken =
                () -> {
                    sent++;
                    throw surprise();
                };
        floor.production.submit(job, broken);
        floor.time.settle();
        floor.production.submit(job, broken);
        floor.production.submit(floor.kept("a"), broken);
        floor.time.pass(Duration.ofDays(1));
        assertThat(floor.state("a")).isInstanceOf(JobState.Unknown.class);
        assertThat(floor.kept("a").bill().money()).isEqualTo(Money.UNKNOWN);
        assertThat(sent).isOne();
    }

    @Test
    void whatCouldNotBeWrittenBeforeItWasSentIsNotSent() {
        var job = floor.composed("a");
        book.refusals = 1;
        floor.production.submit(job, this::counted);
        floor.time.pass(Duration.ofHours(1));
        assertThat(sent).isZero();
        assertThat(floor.state("a")).isInstanceOf(JobState.Composed.class);
        assertThat(floor.troubles).hasSize(1);

        floor.running(10);
        floor.production.submit(floor.kept("a"), this::counted);
        floor.time.settle();
        assertThat(sent).isOne();
    }

    @Test
    void aTicketThatTheDiskRefusesIsKeptUntilItTakesIt() {
        floor.cashier.then(Floor.READY, Money.CHARGED);
        var job = floor.composed("a");
        book.refused = each -> each.state() instanceof JobState.Running;
        book.refusals = 4;
        floor.production.submit(job, this::counted);
        floor.time.settle();
        assertThat(floor.kept("a").state()).isInstanceOf(JobState.Submitting.class);
        floor.production.submit(job, this::counted);
        floor.production.forget("a");
        floor.time.pass(Duration.ofMinutes(10));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
        assertThat(sent).isOne();
    }

    @Test
    void recordsThatDoNotOpenAreReadAgain() {
        book.write(
                Job.composed("a", 1, Faces.shot("She waves."), floor.time.now())
                        .in(new JobState.Approved()));
        book.refusals = 2;
        floor.production.open();
        floor.time.pass(Duration.ofMinutes(1));
        assertThat(floor.state("a")).isEqualTo(new JobState.Quoted());
        assertThat(floor.troubles).hasSize(2);
    }

    @Test
    void aJobThatWasNotWrittenDownCanBeWrittenDownAgain() {
        book.refusals = 1;
        var job = Job.composed("a", 1, Faces.shot("She waves."), floor.time.now());
        floor.production.keep(job, _ -> {}, _ -> {});
        floor.time.settle();
        assertThat(floor.production.jobs()).isEmpty();
        floor.production.keep(job, _ -> {}, _ -> {});
        floor.time.settle();
        assertThat(floor.state("a")).isInstanceOf(JobState.Composed.class);
    }

    @Test
    void aDayWithoutNetworkLosesNothing() {
        floor.cashier.thenFail(new Problem.HostUnreachable("blockrun.ai"));
        floor.running("a");
        floor.time.pass(Duration.ofHours(23));
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);
        floor.cashier.reports.clear();
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.time.pass(Duration.ofMinutes(5));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    @Test
    void whatTheServiceDoesNotKeepAnyMoreIsNotAskedForWithoutEnd() {
        floor.cashier.thenFail(new ServiceProblem.ServiceDown("BlockRun", 503));
        floor.running("a");
        floor.time.pass(Duration.ofDays(4));
        assertThat(floor.state("a")).isInstanceOf(JobState.SetAside.class);
        assertThat(floor.time.waiting()).isZero();
    }

    @Test
    void anAddressThatExpiredDuringADayWithoutNetworkIsAskedForAnew() {
        floor.cashier.then(Floor.READY, Money.CHARGED);
        for (var i = 0; i < 600; i++) {
            floor.shelf.failures.add(new Problem.HostUnreachable("blockrun.ai"));
        }
        floor.running("a");
        floor.time.pass(Duration.ofHours(10));
        assertThat(floor.state("a")).isInstanceOf(JobState.Ready.class);
        floor.shelf.failures.clear();
        floor.shelf.failures.add(new VideoProblem.ClipGone("BlockRun"));
        floor.time.pass(Duration.ofMinutes(10));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    @Test
    void aFreshAddressThatCannotBeHadYetIsWaitedFor() {
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.shelf.failures.add(new VideoProblem.ClipGone("BlockRun"));
        floor.shelf.failures.add(new VideoProblem.ClipGone("BlockRun"));
        floor.running("a");
        floor.cashier.thenFail(new Problem.HostUnreachable("blockrun.ai"));
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.time.pass(Duration.ofMinutes(20));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitLonger() {
        var since = floor.time.now().plus(Duration.ofDays(2));
        book.write(
                Job.composed("a", 1, Faces.shot("She waves."), since)
                        .in(
                                new JobState.Running(
                                        Floor.TICKET,
                                        since,
                                        OptionalInt.empty(),
                                        Optional.empty())));
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.production.open();
        floor.time.settle();
        floor.production.goOn();
        floor.time.pass(Duration.ofMinutes(1));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }
}
