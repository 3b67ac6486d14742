package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.pay.till.Counter.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.Proof;
import studio.likeness.core.port.Progress;
import studio.likeness.os.kill.TwoAtATime;
import studio.likeness.os.kill.Victim;
import studio.likeness.practice.Stage;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Log;

/// A program that pays is killed: at each of its steps, and at random moments while answers get
/// lost as well. It is started again, sends again what it can, and looks up the rest. Then nothing
/// was paid twice, nothing is forgotten, and the ledger's total is what the chain moved.
///
/// 200 random kills instead of a few: `-Dpayment.kills=200`.
@Timeout(600)
class PaymentKillTest {
    private static final long SEED = 20261121;
    private static final int RANDOM = Integer.getInteger("payment.kills", 16);

    /// Two payments: the price is asked (2), drawn (2), signed (2), noted as sent (2), sent (2) and
    /// its answer noted (2).
    private static final int STEPS = 24;

    private static final long LATEST = TimeUnit.MILLISECONDS.toNanos(400);
    private static final List<FaultKind> FAULTS =
            List.of(
                    FaultKind.LOST_ANSWER,
                    FaultKind.LOST_AFTER_SETTLEMENT,
                    FaultKind.STATUS,
                    FaultKind.CUT_BODY,
                    FaultKind.SETTLEMENT_FAILED,
                    FaultKind.SETTLEMENT_PENDING);

    @TempDir private Path folder;
    private final Stage stage = new Stage();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger settled = new AtomicInteger();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aKilledPaymentIsNeitherPaidTwiceNorForgotten() throws Exception {
        var random = new Random(SEED);
        var orders = new ArrayList<PayingVictim.Order>();
        var delays = new ArrayList<Long>();
        for (var i = 1; i <= STEPS + RANDOM; i++) {
            var step = i <= STEPS ? i : 0;
            orders.add(
                    new PayingVictim.Order(
                            stage.at(""), stage.photo("plain.png"), stage.seconds(), i, step));
            delays.add(random.nextLong(LATEST));
        }
        TwoAtATime.each(orders.size(), i -> kill(orders.get(i), delays.get(i)));
        stage.server().world().faults().clear();

        for (var order : orders) {
            sendAgain(order);
        }
        stage.pass(Duration.ofMinutes(12));
        for (var order : orders) {
            lookUpAndCompare(order);
        }
        assertThat(open).as("kills in the middle of a payment").hasPositiveValue();
        assertThat(settled).as("payments").hasPositiveValue();
    }

    private void kill(PayingVictim.Order order, long delay) throws Exception {
        order.write(Files.createDirectory(place(order)));
        var victim = Victim.start(PayingVictim.class, place(order));
        if (order.step() > 0) {
            victim.finished();
            return;
        }
        stage.server()
                .world()
                .faults()
                .ask(Fault.once(FAULTS.get(order.key() % FAULTS.size()), Shop.PORTRAIT));
        victim.killedAfter(delay);
    }

    /// The next start: half of what is open is sent again, as a person might.
    private void sendAgain(PayingVictim.Order order) throws IOException, InterruptedException {
        try (var counter = counter(order, 0)) {
            done(counter.resolver.afterRestart());
            for (var held : done(counter.ledger.open())) {
                open.incrementAndGet();
                if (order.key() % 2 == 0) {
                    counter.checkout.again(
                            held.purchase().id(),
                            counter.seller,
                            counter.portraitCall(order.photo()),
                            Progress.unwatched());
                }
            }
        }
    }

    private void lookUpAndCompare(PayingVictim.Order order)
            throws IOException, InterruptedException {
        try (var counter = counter(order, Duration.ofMinutes(12).toSeconds())) {
            var name = "kill " + order;
            assertThat(done(counter.resolver.lookUp()).open()).as(name).isZero();
            var entries = done(counter.ledger.page(LedgerFilter.ALL, 0, 9_999)).entries();
            var paid = entries.stream().filter(e -> e.state() == PurchaseState.SETTLED).toList();
            assertThat(paid).extracting(PaymentKillTest::face).as(name).doesNotHaveDuplicates();
            assertThat(paid)
                    .extracting(e -> e.trail().nonce())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(taken(counter));
            var total = done(counter.ledger.totals(LedgerFilter.ALL)).settled();
            assertThat(total).as(name).isEqualTo(Shop.taken(stage, counter));
            assertThat(total).isEqualTo(MicroUsd.of(paid.size() * Shop.PRICE.micros()));
            assertThat(done(counter.ledger.prove())).isInstanceOf(Proof.Sound.class);
            settled.addAndGet(paid.size());
        }
    }

    /// The nonces that the chain took from this payer.
    private List<String> taken(Counter counter) {
        var payer = counter.signer.address().orElseThrow().toString();
        return stage.server().world().log().entries().stream()
                .filter(entry -> entry.kind() == Log.Kind.SETTLED)
                .map(Log.Entry::with)
                .filter(with -> payer.equals(with.get("payer")))
                .map(with -> String.valueOf(with.get("nonce")).toLowerCase(Locale.ROOT))
                .toList();
    }

    private Counter counter(PayingVictim.Order order, long later) {
        var clock = new PayingVictim.StoppedClock(order.seconds() + later);
        return new Counter(place(order), order.base(), clock, order.key());
    }

    private Path place(PayingVictim.Order order) {
        return folder.resolve("kill" + order.key());
    }

    private static String face(Entry entry) {
        return entry.deal().purpose().face();
    }
}
