package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.till.Resolver;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.ui.task.ManualTasks;

class PaymentWatchTest {
    private final ManualTasks manual = new ManualTasks();
    private final List<Duration> delays = new ArrayList<>();
    private Runnable started = () -> {};
    private final BackgroundTasks tasks =
            new BackgroundTasks() {
                @Override
                public <T> Running start(Task<T> task) {
                    delays.add(task.when().delay());
                    started.run();
                    return manual.start(task);
                }
            };
    private Outcome<Resolver.Round> found = round(0);
    private final PaymentWatch watch = new PaymentWatch(tasks, _ -> found);

    private static Outcome<Resolver.Round> round(int open) {
        return Outcome.done(new Resolver.Round(List.of(), open));
    }

    @Test
    void aPaymentThatLeftIsLookedUpUntilItsEndIsKnownMoreAndMoreSeldom() {
        found = round(1);
        watch.noted(new PurchaseEvent.Sent());
        watch.noted(new PurchaseEvent.Sent());
        for (var i = 0; i < 7; i++) {
            manual.runOnce();
        }
        assertThat(delays.stream().map(Duration::toSeconds))
                .containsExactly(30L, 60L, 120L, 240L, 480L, 600L, 600L, 600L);
        found = round(0);
        manual.runOnce();
        assertThat(manual.waiting()).as("nothing runs while nothing is open").isZero();
        watch.noted(new PurchaseEvent.Sent());
        assertThat(delays).endsWith(PaymentWatch.SOON);
        assertThat(manual.waiting()).as("the next payment is looked up too").isOne();
    }

    /// The program may stay open for weeks.
    @Test
    void whatIsNotFoundForHoursIsLookedUpEverMoreSeldom() {
        found = round(1);
        watch.look();
        for (var i = 0; i < 40; i++) {
            manual.runOnce();
        }
        var until = Duration.ZERO;
        for (var delay : delays) {
            if (until.compareTo(PaymentWatch.LONG) < 0) {
                assertThat(delay).isLessThanOrEqualTo(PaymentWatch.SELDOM);
            }
            until = until.plus(delay);
        }
        assertThat(delays).isSorted().endsWith(PaymentWatch.RARELY);
        assertThat(delays.stream().map(Duration::toMinutes))
                .containsSubsequence(10L, 20L, 40L, 80L, 160L, 320L, 360L, 360L);
    }

    @Test
    void aNewPaymentIsNotLookedUpAsSeldomAsAnOldOne() {
        found = round(1);
        watch.look();
        for (var i = 0; i < 40; i++) {
            manual.runOnce();
        }
        watch.noted(new PurchaseEvent.Sent());
        assertThat(delays).endsWith(PaymentWatch.SOON);
        assertThat(manual.waiting()).isOne();
        manual.runOnce();
        manual.runOnce();
        assertThat(delays).endsWith(Duration.ofMinutes(2));
    }

    /// Its own hours begin now, whatever is open beside it.
    @Test
    void aNewPaymentBesideAnOldOneIsLookedUpForHoursToo() {
        found = round(1);
        watch.look();
        for (var i = 0; i < 20; i++) {
            manual.runOnce();
        }
        assertThat(delays).endsWith(PaymentWatch.SELDOM);
        watch.noted(new PurchaseEvent.Sent());
        for (var i = 0; i < 15; i++) {
            manual.runOnce();
        }
        assertThat(delays).endsWith(PaymentWatch.SELDOM);
    }

    @Test
    void anAnswerThatIsLostBringsTheNextLookNearer() {
        found = round(1);
        watch.noted(new PurchaseEvent.Sent());
        manual.runOnce();
        manual.runOnce();
        watch.noted(new PurchaseEvent.Lost());
        watch.noted(new PurchaseEvent.NonceRefused());
        assertThat(delays.stream().map(Duration::toSeconds)).containsExactly(30L, 60L, 120L, 30L);
        assertThat(manual.waiting()).isOne();
    }

    @Test
    void aPaymentThatLeavesDuringALookIsNotMissed() {
        var during = new PaymentWatch[1];
        during[0] =
                new PaymentWatch(
                        tasks,
                        _ -> {
                            during[0].noted(new PurchaseEvent.Sent());
                            during[0].noted(new PurchaseEvent.Lost());
                            return round(0);
                        });
        during[0].look();
        manual.runOnce();
        assertThat(delays.stream().map(Duration::toSeconds)).containsExactly(0L, 30L);
        assertThat(manual.waiting()).isOne();
    }

    @Test
    void withoutANetworkItIsTriedAgain() {
        found = Outcome.failed(new Problem.HostUnreachable("mainnet.base.org"));
        watch.look();
        manual.runOnce();
        assertThat(delays).containsExactly(Duration.ZERO, PaymentWatch.SOON);
        assertThat(manual.waiting()).isOne();
    }

    @Test
    void anEndIsToldHoweverItIsKnown() {
        var told = new ArrayList<String>();
        watch.whenKnown(() -> told.add("known"));
        watch.noted(new PurchaseEvent.Settled("0x1"));
        watch.noted(new PurchaseEvent.Cancelled());
        assertThat(told).hasSize(2);
        assertThat(manual.waiting()).isZero();
    }

    @Test
    void aModeThatIsLeftIsNotLookedUpAnyMore() {
        found = round(1);
        watch.noted(new PurchaseEvent.Sent());
        watch.close();
        manual.runOnce();
        watch.noted(new PurchaseEvent.Lost());
        assertThat(manual.waiting()).isZero();
    }

    @Test
    void whatStartsWhileTheModeIsLeftEndsWithIt() {
        started = watch::close;
        watch.noted(new PurchaseEvent.Sent());
        assertThat(delays).hasSize(1);
        assertThat(manual.waiting()).isZero();
    }
}
