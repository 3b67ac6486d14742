package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseEvent.Cancelled;
import studio.likeness.core.pay.PurchaseEvent.Dropped;
import studio.likeness.core.pay.PurchaseEvent.Lost;
import studio.likeness.core.pay.PurchaseEvent.NonceRefused;
import studio.likeness.core.pay.PurchaseEvent.Renewed;
import studio.likeness.core.pay.PurchaseEvent.Sent;
import studio.likeness.core.pay.PurchaseEvent.Settled;
import studio.likeness.core.pay.PurchaseEvent.Signed;
import studio.likeness.core.pay.PurchaseEvent.Unused;
import studio.likeness.core.wallet.signing.Nonce;

class PurchaseTest {
    private static final Instant NOW = Scene.NOW;
    private static final MicroUsd AMOUNT = MicroUsd.of(20_000);
    private static final Purchase DRAWN =
            Purchase.draw(
                    "p-1",
                    new Terms("example", Network.BASE, Scene.PAYER, Scene.PAYEE, AMOUNT),
                    Transfers.nonce(1));

    @Test
    void anOrdinaryPurchaseIsSignedSentAndSettled() {
        var end = after(DRAWN, signed(0), new Sent(), new Settled("0xabc"));
        assertThat(end.state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(end.transaction()).isEqualTo("0xabc");
        assertThat(end.reserved()).isEqualTo(MicroUsd.ZERO);
        assertThat(end.refusal(NOW.plusSeconds(900))).contains(Refusal.ALREADY_PAID);
    }

    @Test
    void whatMayBeOutStaysReserved() {
        var states =
                Stream.of(
                        DRAWN,
                        out(),
                        after(out(), new Sent()),
                        after(out(), new Sent(), new Lost()));
        assertThat(states).allMatch(purchase -> purchase.reserved().equals(AMOUNT));
    }

    @Test
    void aLostAnswerIsFollowedByTheSameBytes() {
        var lost = after(out(), new Sent(), new Lost());
        assertThat(lost.state()).isEqualTo(PurchaseState.UNKNOWN);
        assertThat(lost.refusal(NOW.plusSeconds(1))).contains(Refusal.STILL_SIGNED);
        assertThat(after(lost, new Sent()).attempt()).isEqualTo(lost.attempt());
    }

    @Test
    void notChargedNeedsProof() {
        var lost = after(out(), new Sent(), new Lost());
        assertThat(lost.after(new Unused(NOW.plusSeconds(120)))).isEmpty();
        var proven = after(lost, new Unused(NOW.plusSeconds(121)));
        assertThat(proven.state()).isEqualTo(PurchaseState.NOT_CHARGED);
        assertThat(proven.refusal(NOW)).contains(Refusal.PURCHASE_CLOSED);
        assertThat(after(lost, new Cancelled()).state()).isEqualTo(PurchaseState.NOT_CHARGED);
        assertThat(after(DRAWN, new Dropped()).state()).isEqualTo(PurchaseState.NOT_CHARGED);
        assertThat(out().after(new Dropped())).isEmpty();
    }

    @Test
    void theChainHasTheLastWord() {
        var closed = after(out(), new Unused(NOW.plusSeconds(121)), new Settled("0xabc"));
        assertThat(closed.state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(after(DRAWN, new Dropped()).after(new Settled("0xabc"))).isEmpty();
    }

    @Test
    void anotherNonceNeedsARefusalAndAProof() {
        var fresh = Transfers.nonce(2);
        var late = NOW.plusSeconds(121);
        var sent = after(out(), new Sent());
        assertThat(sent.after(new Renewed(fresh, late))).isEmpty();
        var refused = after(sent, new NonceRefused());
        assertThat(refused.after(new Renewed(fresh, NOW.plusSeconds(120)))).isEmpty();
        assertThat(refused.after(new Renewed(Transfers.nonce(1), late))).isEmpty();
        var renewed = after(refused, new Renewed(fresh, late));
        assertThat(renewed.attempt()).isEqualTo(Attempt.with(fresh));
        assertThat(renewed.dead()).containsExactly(Transfers.nonce(1));
        assertThat(renewed.state()).isEqualTo(PurchaseState.DRAWN);
        assertThat(renewed.refusal(late)).isEmpty();
    }

    @Test
    void signingsAreCounted() {
        var purchase = DRAWN;
        for (var i = 0; i < Attempt.MOST_SIGNINGS; i++) {
            purchase = after(purchase, signed(60L * i));
        }
        assertThat(purchase.refusal(NOW.plusSeconds(9_000))).contains(Refusal.SIGNED_TOO_OFTEN);
        assertThat(purchase.after(signed(9_000))).isEmpty();
    }

    @Test
    void aWindowThatDoesNotEndLaterIsNone() {
        assertThat(DRAWN.after(new Signed(NOW, NOW))).isEmpty();
        assertThat(out().after(new Signed(NOW.plusSeconds(60), NOW.plusSeconds(60)))).isEmpty();
    }

    /// Two hundred thousand steps in any order. A nonce is live while a signature of it may still
    /// be taken by a block.
    @Test
    void noOrderOfEventsMakesTwoLiveNoncesOrMoreExposure() {
        var random = new Random(4);
        var reached = EnumSet.noneOf(PurchaseState.class);
        var renewals = 0;
        for (var run = 0; run < 5_000; run++) {
            var until = new HashMap<Nonce, Instant>();
            var used = new HashSet<Nonce>();
            var now = NOW;
            var purchase = DRAWN;
            for (var step = 0; step < 40; step++) {
                now = now.plusSeconds(random.nextInt(90));
                var event = any(random, now);
                var next = purchase.after(event);
                if (next.isEmpty()) {
                    continue;
                }
                purchase = next.get();
                used.add(purchase.attempt().nonce());
                reached.add(purchase.state());
                if (event instanceof Signed(var _, var end)) {
                    until.put(purchase.attempt().nonce(), end);
                }
                assertSound(purchase, until, now);
            }
            assertThat(used).hasSize(purchase.dead().size() + 1).containsAll(purchase.dead());
            renewals += purchase.dead().size();
        }
        assertThat(reached).containsExactlyInAnyOrder(PurchaseState.values());
        assertThat(renewals).isGreaterThan(1_000);
    }

    private static void assertSound(Purchase purchase, Map<Nonce, Instant> until, Instant now) {
        var live = until.entrySet().stream().filter(each -> now.isBefore(each.getValue())).toList();
        assertThat(live).hasSizeLessThanOrEqualTo(1);
        if (!live.isEmpty() && purchase.state().isOpen()) {
            assertThat(live.getFirst().getKey()).isEqualTo(purchase.attempt().nonce());
        }
        if (purchase.state() == PurchaseState.NOT_CHARGED && purchase.attempt().signings() > 0) {
            assertThat(purchase.reserved()).isEqualTo(MicroUsd.ZERO);
        }
        assertThat(purchase.reserved().exceeds(AMOUNT)).isFalse();
        assertThat(purchase.terms()).isEqualTo(DRAWN.terms());
    }

    private static PurchaseEvent any(Random random, Instant now) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new Signed(now, now.plusSeconds(1 + random.nextInt(120)));
            case 3, 4 -> new Sent();
            case 5 -> new Lost();
            case 6, 7 -> new NonceRefused();
            case 8 -> random.nextInt(20) == 0 ? new Settled("0xabc") : new Lost();
            case 9 -> random.nextInt(20) == 0 ? new Unused(now) : new Sent();
            case 10 -> random.nextInt(20) == 0 ? new Dropped() : new Sent();
            default -> new Renewed(Transfers.nonce(random.nextInt(20)), now);
        };
    }

    private static Signed signed(long seconds) {
        return new Signed(NOW.plusSeconds(seconds), NOW.plusSeconds(seconds + 60));
    }

    private static Purchase out() {
        return after(DRAWN, signed(0));
    }

    private static Purchase after(Purchase start, PurchaseEvent... events) {
        var purchase = start;
        for (var event : List.of(events)) {
            purchase = purchase.after(event).orElseThrow(() -> new AssertionError(event));
        }
        return purchase;
    }
}
