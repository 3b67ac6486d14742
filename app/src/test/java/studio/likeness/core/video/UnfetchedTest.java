package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.VideoProblem;

/// A finished clip whose host does not answer: it is tried for as long as the service keeps it.
class UnfetchedTest {
    private static final Setback UNFETCHED =
            Setback.of(new VideoProblem.NotFetched("BlockRun", "127.0.0.1", Money.CHARGED));

    private final BookInMemory book = new BookInMemory();
    private final Floor floor = new Floor(book);
    private final Instant began = floor.time.now();

    private static void die(Floor floor) {
        for (var i = 0; i < 10_000; i++) {
            floor.shelf.failures.add(new Problem.HostUnreachable("127.0.0.1"));
        }
    }

    private void finished(JobReport.Ready clip) {
        floor.cashier.then(clip, Money.CHARGED);
        die(floor);
        floor.running("a");
    }

    private static JobReport.Ready kept(Instant until) {
        return new JobReport.Ready(
                Floor.READY.clip(), Optional.empty(), Optional.of(until), Optional.empty());
    }

    @Test
    void itIsSetAsideOnceItsKeepingTimeIsOverAndSaysWhatHappened() {
        finished(Floor.READY);
        floor.time.pass(HandService.MANNERS.kept().minusSeconds(60));
        assertThat(floor.state("a")).isInstanceOf(JobState.Ready.class);
        assertThat(floor.shelf.served.size()).as("ever more seldom").isLessThan(750);
        floor.time.pass(Duration.ofMinutes(5));
        assertThat(floor.state("a"))
                .isEqualTo(new JobState.SetAside(Floor.TICKET, began, UNFETCHED));
        assertThat(UNFETCHED.remedy()).isEqualTo(Remedy.LOOK_AGAIN);
        assertThat(floor.kept("a").bill().money()).isEqualTo(Money.CHARGED);
        assertThat(floor.time.waiting()).as("nothing is tried any more").isZero();
    }

    @Test
    void theServicesOwnWordIsWhatHolds() {
        finished(kept(began.plus(Duration.ofHours(2))));
        floor.time.pass(Duration.ofMinutes(119));
        assertThat(floor.state("a")).isInstanceOf(JobState.Ready.class);
        floor.time.pass(Duration.ofMinutes(5));
        assertThat(floor.state("a")).isInstanceOf(JobState.SetAside.class);
    }

    @Test
    void aWordThatIsOverFromTheStartIsMetWithPatience() {
        finished(kept(began.minus(Duration.ofDays(1))));
        floor.time.pass(HandService.MANNERS.patience().minusSeconds(60));
        assertThat(floor.state("a")).isInstanceOf(JobState.Ready.class);
        floor.time.pass(Duration.ofMinutes(5));
        assertThat(floor.state("a")).isInstanceOf(JobState.SetAside.class);
    }

    @Test
    void aClickTriesItOnceMore() {
        finished(Floor.READY);
        floor.time.pass(Duration.ofHours(25));
        var tries = floor.shelf.served.size();
        floor.production.lookNow("a");
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.shelf.served).hasSize(tries + 1);
        assertThat(floor.state("a"))
                .isEqualTo(new JobState.SetAside(Floor.TICKET, began, UNFETCHED));

        floor.shelf.failures.clear();
        floor.production.lookNow("a");
        floor.time.settle();
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    @Test
    void aNewStartGoesOnWithTheSameReckoning() {
        finished(Floor.READY);
        floor.time.pass(Duration.ofHours(20));
        floor.production.close();

        var again = new Floor(book);
        again.time.pass(Duration.ofHours(20));
        again.cashier.then(Floor.READY, Money.CHARGED);
        die(again);
        again.production.open();
        again.time.settle();
        again.production.goOn();
        again.time.pass(Duration.ofHours(3));
        assertThat(again.state("a")).isInstanceOf(JobState.Ready.class);
        again.time.pass(Duration.ofHours(2));
        assertThat(again.state("a"))
                .isEqualTo(new JobState.SetAside(Floor.TICKET, began, UNFETCHED));
    }

    @Test
    void whatBreaksUnexpectedlyEndsToo() {
        floor.cashier.then(Floor.READY, Money.CHARGED);
        for (var i = 0; i < 10_000; i++) {
            floor.shelf.surprises.add(new IllegalStateException("broken"));
        }
        floor.running("a");
        floor.time.pass(Duration.ofHours(25));
        assertThat(floor.state("a")).isInstanceOf(JobState.SetAside.class);
        assertThat(floor.time.waiting()).isZero();
    }

    /// A computer that slept beyond the keeping time wakes up before its network does.
    @Test
    void silenceOfTheServiceAsWellIsNoReasonToGiveUp() {
        finished(Floor.READY);
        floor.time.pass(Duration.ofMinutes(5));
        floor.cashier.reports.clear();
        floor.cashier.thenFail(new Problem.HostUnreachable("blockrun.example"));
        floor.time.pass(Duration.ofHours(30));
        assertThat(floor.state("a")).isInstanceOf(JobState.Ready.class);

        floor.shelf.failures.clear();
        floor.time.pass(Duration.ofMinutes(5));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    /// No room here says nothing about what is there.
    @Test
    void whatAPersonCanMendWaitsForThem() {
        finished(Floor.READY);
        floor.shelf.failures.clear();
        floor.shelf.failures.add(new VideoProblem.DiskFull("/clips"));
        floor.shelf.failures.add(new VideoProblem.DiskFull("/clips"));
        floor.time.pass(Duration.ofDays(3));
        floor.production.lookNow("a");
        floor.time.pass(Duration.ofDays(3));
        assertThat(floor.state("a")).isInstanceOf(JobState.Ready.class);
        floor.production.lookNow("a");
        floor.time.settle();
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }

    /// The service said nothing of the kind: nobody reached it.
    @Test
    void aClickThatReachesNobodyLeavesTheWordsAsTheyWere() {
        finished(Floor.READY);
        floor.time.pass(Duration.ofHours(49));
        floor.cashier.reports.clear();
        floor.cashier.thenFail(new Problem.HostUnreachable("blockrun.ai"));
        floor.production.lookNow("a");
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.state("a"))
                .isEqualTo(new JobState.SetAside(Floor.TICKET, began, UNFETCHED));
        assertThat(floor.time.waiting()).isZero();
    }

    /// Who clicks without a network has asked for it all the same: it is fetched once there is one.
    @Test
    void aClickWithoutANetworkHoldsUntilThereIsOne() {
        finished(Floor.READY);
        floor.time.pass(Duration.ofHours(25));
        floor.cashier.reports.clear();
        floor.cashier.thenFail(new Problem.HostUnreachable("blockrun.ai"));
        floor.production.lookNow("a");
        floor.time.pass(Duration.ofHours(5));
        assertThat(floor.state("a")).isInstanceOf(JobState.Running.class);

        floor.cashier.reports.clear();
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.shelf.failures.clear();
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.state("a")).isEqualTo(new JobState.Saved("a"));
    }
}
