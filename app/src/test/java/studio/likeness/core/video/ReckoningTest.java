package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.VideoProblem;

/// Ends of payments and of clips that turn out at an awkward moment.
class ReckoningTest {
    private static final Bill OPEN = Bill.of(Money.UNKNOWN, MicroUsd.of(826_804));
    private static final Bill TAKEN =
            new Bill(Money.CHARGED, Optional.of(MicroUsd.of(826_804)), "0xabc");

    private final BookInMemory book = new BookInMemory();
    private final Floor floor = new Floor(book);

    private void lost(String id) {
        floor.production.submit(
                floor.composed(id),
                () -> new Payment.Sent.Lost(new Problem.AnswerLost("blockrun.ai"), OPEN));
        floor.time.settle();
    }

    @Test
    void anEndThatTurnsOutWhileItsJobIsReckonedIsReadAfterwards() {
        lost("a");
        floor.cashier.earlier.add(Outcome.done(Optional.of(OPEN)));
        floor.cashier.lookedUp = Outcome.done(Optional.of(TAKEN));
        floor.production.reckon();
        floor.production.reckon();
        floor.time.settle();
        assertThat(floor.kept("a").bill()).isEqualTo(TAKEN);
        assertThat(floor.time.waiting()).isZero();
    }

    @Test
    void anEndThatTurnsOutWhileJobsAreReadIsReadAfterwards() {
        lost("a");
        var next = new Floor(book);
        next.cashier.earlier.add(Outcome.done(Optional.of(OPEN)));
        next.cashier.lookedUp = Outcome.done(Optional.of(TAKEN));
        next.production.open();
        next.production.reckon();
        next.time.settle();
        assertThat(next.kept("a").bill()).isEqualTo(TAKEN);
    }

    @Test
    void nothingIsReckonedOnceTheModeIsLeft() {
        lost("a");
        floor.production.close();
        floor.production.reckon();
        assertThat(floor.time.waiting()).isZero();
    }

    /// Its address has expired, and the service has forgotten the job or keeps the clip back.
    @Test
    void aClipThatNobodyCanFetchIsNotAskedForForEver() {
        for (Problem why :
                new Problem[] {
                    new VideoProblem.JobUnknown("BlockRun"),
                    new VideoProblem.NotHandedOver("BlockRun")
                }) {
            var bench = new Floor();
            bench.cashier.then(Floor.READY, Money.CHARGED);
            bench.cashier.thenFail(why);
            bench.shelf.failures.add(new VideoProblem.ClipGone("BlockRun"));
            bench.running("a");
            bench.time.pass(Duration.ofHours(1));
            assertThat(bench.state("a"))
                    .isInstanceOfSatisfying(
                            JobState.SetAside.class,
                            aside -> assertThat(aside.why()).isEqualTo(Setback.of(why)));
            assertThat(bench.kept("a").bill().money()).isEqualTo(Money.CHARGED);
            assertThat(bench.time.waiting()).isZero();

            bench.cashier.reports.clear();
            bench.cashier.then(Floor.READY, Money.CHARGED);
            bench.production.lookNow("a");
            bench.time.settle();
            assertThat(bench.state("a")).isEqualTo(new JobState.Saved("a"));
        }
    }
}
