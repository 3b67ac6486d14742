package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.core.pay.PurchaseState.NOT_CHARGED;
import static studio.likeness.core.pay.PurchaseState.SETTLED;
import static studio.likeness.core.pay.ledger.RowKind.ASKED;
import static studio.likeness.core.pay.ledger.RowKind.BROUGHT;
import static studio.likeness.core.pay.ledger.RowKind.DRAWN;
import static studio.likeness.core.pay.ledger.RowKind.LOST;
import static studio.likeness.core.pay.ledger.RowKind.SENT;
import static studio.likeness.core.pay.ledger.RowKind.UNANSWERED;
import static studio.likeness.core.pay.till.Counter.done;
import static studio.likeness.core.pay.till.Counter.problem;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.LedgerRow;
import studio.likeness.core.pay.ledger.RowKind;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.os.files.RequestFile;
import studio.likeness.practice.world.FaultKind;

/// The first signature ran out without a trace: the same payment needs a second one, which is
/// another walk. The ledger tells it from the work of a service, which is waited for as well.
class FarSecondTest extends FarCounter {
    private static final List<RowKind> FIRST = List.of(DRAWN, ASKED, BROUGHT, SENT, LOST);

    /// Signed, sent, lost on its way, and its time is over.
    private Held ranOut() throws Exception {
        var priced = priced("face-1");
        shop.stage.ask(FaultKind.STATUS, Shop.PORTRAIT);
        var paying = later(() -> checkout.pay(priced, Progress.unwatched()));
        done(far.accept(walk(waiting())));
        paying.get();
        shop.stage.pass(Duration.ofMinutes(12));
        return held();
    }

    private Held held() {
        return done(shop.ledger.open()).getFirst();
    }

    private CompletableFuture<Outcome<Paid>> again(Held held) {
        return later(
                () ->
                        checkout.again(
                                held.purchase().id(),
                                shop.seller,
                                shop.portraitCall(),
                                Progress.unwatched()));
    }

    private void assertRows(Held held, RowKind... then) {
        assertThat(done(shop.ledger.history(held.purchase().id())))
                .extracting(LedgerRow::kind)
                .startsWith(FIRST.toArray(RowKind[]::new))
                .endsWith(then)
                .hasSize(FIRST.size() + then.length);
    }

    private static Nonce nonce(Held held) {
        return held.purchase().attempt().nonce();
    }

    @Test
    void itIsAskedForAndBroughtUnderTheSameNumber() throws Exception {
        var held = ranOut();
        var paying = again(held);
        var open = waiting();
        assertThat(open.transfer().nonce()).isEqualTo(nonce(held));
        assertRows(held, ASKED);
        done(far.accept(walk(open)));
        assertThat(done(paying.get()).entry().state()).isEqualTo(SETTLED);
        assertRows(held, ASKED, BROUGHT, SENT, RowKind.SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
    }

    /// No service works: the chain may be asked at once, and gives the money free.
    @Test
    void whoWithdrawsItLeavesItToTheChain() throws Exception {
        var held = ranOut();
        var paying = again(held);
        waiting();
        done(far.withdraw());
        assertThat(problem(paying.get())).isEqualTo(new AirgapProblem.RequestWithdrawn());
        assertRows(held, ASKED, UNANSWERED);
        assertThat(held().awaited()).isFalse();
        assertThat(done(shop.resolver.lookUp()).open()).isZero();
        assertThat(states()).containsExactly(NOT_CHARGED);
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
    }

    /// While somebody walks, nobody gives up what they walk for.
    @Test
    void theChainDoesNotCloseWhatIsOnItsWalk() throws Exception {
        var held = ranOut();
        var paying = again(held);
        var open = waiting();
        assertThat(done(shop.resolver.lookUp()).open()).isOne();
        done(far.accept(walk(open)));
        assertThat(done(paying.get()).entry().state()).isEqualTo(SETTLED);
    }

    @Test
    void theWorkOfAServiceIsStillWaitedForAfterwards() throws Exception {
        var held = ranOut();
        done(shop.ledger.await(held.purchase().id(), true, shop.counter.clock.now()));
        var paying = again(held);
        waiting();
        done(far.withdraw());
        problem(paying.get());
        assertRows(held, RowKind.AWAITED, ASKED, UNANSWERED);
        assertThat(held().awaited()).isTrue();
        done(checkout.ended(held.purchase().id()));
        assertRows(held, RowKind.AWAITED, ASKED, UNANSWERED, RowKind.ENDED);
    }

    /// The power went between the line in the ledger and the request on the disk.
    @Test
    void whatIsAskedWithoutARequestIsLetGoAtTheStart() throws Exception {
        var held = ranOut();
        var paying = again(held);
        waiting();
        far.close();
        assertThatThrownBy(paying::join).hasRootCauseInstanceOf(CancellationException.class);
        done(new RequestFile(folder.resolve("request")).clear());
        start();
        assertRows(held, ASKED, UNANSWERED);
        assertThat(held().awaited()).isFalse();
    }

    /// Brought, used, and brought once more.
    @Test
    void anAnswerThatComesAgainIsRefused() throws Exception {
        var held = ranOut();
        var paying = again(held);
        var answer = walk(waiting());
        done(far.accept(answer));
        assertThat(far.accept(answer)).isEqualTo(Flaw.ANSWER_USED.failed());
        done(paying.get());
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
    }
}
