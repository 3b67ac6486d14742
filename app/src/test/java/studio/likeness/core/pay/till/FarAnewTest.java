package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.core.pay.PurchaseState.NOT_CHARGED;
import static studio.likeness.core.pay.PurchaseState.SETTLED;
import static studio.likeness.core.pay.till.Counter.done;
import static studio.likeness.core.pay.till.Counter.problem;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.RowKind;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;

/// The time of a request runs out while the program is off; later a person asks for the same again.
class FarAnewTest extends FarCounter {
    private String id = "";

    /// Nobody started the program before the window was over.
    private OpenRequest lapsedWhileOff() {
        var open = away();
        start();
        done(shop.resolver.afterRestart());
        return open;
    }

    private OpenRequest away() {
        var paying = pay("face-1");
        var open = waiting();
        far.close();
        assertThatThrownBy(paying::join).hasRootCauseInstanceOf(CancellationException.class);
        id = done(shop.ledger.page(LedgerFilter.ALL, 0, 9)).entries().getFirst().id();
        shop.stage.pass(Duration.between(shop.counter.clock.now(), open.until()));
        return open;
    }

    private Outcome<Paid> anew(Call call) throws InterruptedException {
        return checkout.anew(id, shop.seller, call, Progress.unwatched());
    }

    @Test
    void nothingIsReservedForItAndItsStoryIsWritten() {
        lapsedWhileOff();
        assertThat(far.open()).isEmpty();
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        assertThat(states()).containsExactly(NOT_CHARGED);
        assertThat(done(shop.ledger.history(id)))
                .extracting(row -> row.kind())
                .containsExactly(RowKind.DRAWN, RowKind.ASKED, RowKind.UNANSWERED, RowKind.DROPPED);
    }

    @Test
    void theSameIsPaidOnceUnderAnotherNumberInALaterWindow() throws Exception {
        var first = lapsedWhileOff();
        var paying = later(() -> anew(shop.portraitCall()));
        var second = waiting();
        assertThat(second.transfer().nonce()).isNotEqualTo(first.transfer().nonce());
        assertThat(second.transfer().value()).isEqualTo(first.transfer().value());
        assertThat(second.until().minus(Duration.ofSeconds(1))).isAfter(first.until());
        assertThat(far.accept(walk(first))).isEqualTo(Flaw.ANSWER_OTHER.failed());
        done(far.accept(walk(second)));
        assertThat(done(paying.get()).entry().state()).isEqualTo(SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
        assertThat(states()).containsExactlyInAnyOrder(SETTLED, NOT_CHARGED);
    }

    @Test
    void whatWasPaidIsNoneToAskForAgain() throws Exception {
        lapsedWhileOff();
        var paying = later(() -> anew(shop.portraitCall()));
        done(far.accept(walk(waiting())));
        id = done(paying.get()).entry().id();
        assertThat(problem(anew(shop.portraitCall())))
                .isEqualTo(new PaymentProblem.PurchaseUnknown());
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
    }

    @Test
    void anotherRequestIsNotPaidWithTheOldYes() throws Exception {
        lapsedWhileOff();
        var changed = shop.portraitCall().withBody(Body.json("{\"name\":\"Somebody else\"}"));
        assertThat(problem(anew(changed)))
                .isEqualTo(Refusal.PURCHASE_CHANGED.problem(Money.NOT_CHARGED));
        assertThat(far.open()).isEmpty();
    }

    /// Whoever goes on with it before the start has read what was left: its time is over all the
    /// same, and no request is opened for a purchase that is none any more.
    @Test
    void whoeverIsQuickerThanTheStartOpensNothing() throws Exception {
        away();
        startUnread();
        var going = checkout.again(id, shop.seller, shop.portraitCall(), Progress.unwatched());
        assertThat(problem(going)).isEqualTo(new AirgapProblem.RequestLapsed());
        assertThat(far.open()).isEmpty();
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
    }
}
