package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.pay.PurchaseState.NOT_CHARGED;
import static studio.likeness.core.pay.PurchaseState.SETTLED;
import static studio.likeness.core.pay.ledger.RowKind.ASKED;
import static studio.likeness.core.pay.ledger.RowKind.BROUGHT;
import static studio.likeness.core.pay.ledger.RowKind.UNANSWERED;
import static studio.likeness.core.pay.till.Counter.done;
import static studio.likeness.core.pay.till.Counter.problem;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.LedgerRow;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.ledger.RowKind;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// A payment is asked for, walks to the other computer and comes back, or does not.
class FarPaymentTest extends FarCounter {
    @Test
    void aPortraitIsPaidAcrossTwoComputersThatSharePictures() throws Exception {
        var paying = pay("face-1");
        var answer = walk(waiting());
        assertThat(done(far.accept(answer)).answer()).isPresent();
        var paid = done(paying.get());
        assertThat(paid.answer().status()).isEqualTo(200);
        assertThat(paid.entry().state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
        assertThat(done(place.signed())).hasSize(1);
        assertThat(rows(paid.entry().id()))
                .containsExactly(RowKind.DRAWN, ASKED, BROUGHT, RowKind.SENT, RowKind.SETTLED);
    }

    private List<RowKind> rows(String purchase) {
        return done(shop.ledger.history(purchase)).stream().map(LedgerRow::kind).toList();
    }

    @Test
    void theLedgerSaysThatNobodySigned() throws Exception {
        var paying = pay("face-1");
        waiting();
        done(far.withdraw());
        problem(paying.get());
        var id = done(shop.ledger.page(LedgerFilter.ALL, 0, 9)).entries().getFirst().id();
        assertThat(rows(id)).containsExactly(RowKind.DRAWN, ASKED, UNANSWERED, RowKind.DROPPED);
    }

    /// What a person typed may hold signs that the other computer does not show.
    @Test
    void theOtherComputerIsToldWhatItIsForInPlainSigns() throws Exception {
        var what = "Ada\n\u202Eyes " + "x".repeat(200);
        var paying = pay(Wish.of(shop.seller, shop.portraitCall(), Purpose.portrait(what, "f")));
        var open = waiting();
        assertThat(open.request().origin())
                .startsWith("Likeness Studio: BlockRun, Adayes xxx")
                .hasSize(120);
        done(far.accept(walk(open)));
        assertThat(done(paying.get()).entry().deal().purpose().what()).isEqualTo(what);
    }

    @Test
    void answersThatDoNotFitAreRefusedAndChangeNothing() throws Exception {
        var paying = pay("face-1");
        var open = waiting();
        var other = new SignAnswer(new UUID(1, 2), walk(open).signature(), "");
        assertThat(far.accept(other)).isEqualTo(Flaw.ANSWER_OTHER.failed());
        var stranger = Counter.signer(0x33);
        var moved = moved(open.transfer(), stranger.address());
        var foreign = new SignAnswer(open.request().id(), done(stranger.sign(moved)), "");
        assertThat(far.accept(foreign)).isEqualTo(Flaw.ANSWER_FOREIGN.failed());
        assertThat(shop.taken()).isEqualTo(MicroUsd.ZERO);
        var answer = walk(open);
        done(far.accept(answer));
        assertThat(far.accept(answer)).isEqualTo(Flaw.ANSWER_USED.failed());
        assertThat(done(paying.get()).entry().state()).isEqualTo(PurchaseState.SETTLED);
    }

    @Test
    void aRequestThatIsWithdrawnHoldsNothing() throws Exception {
        var paying = pay("face-1");
        var open = waiting();
        assertThat(shop.totals().open()).isEqualTo(Shop.PRICE);
        done(far.withdraw());
        assertThat(problem(paying.get())).isEqualTo(new AirgapProblem.RequestWithdrawn());
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        assertThat(far.accept(walk(open))).isEqualTo(Flaw.ANSWER_OTHER.failed());
    }

    @Test
    void aRequestThatLapsesIsMadeAnewWithOneAct() throws Exception {
        var paying = pay("face-1");
        var answer = lapsed();
        assertThat(far.lapsed()).isPresent();
        far.decide(true);
        var again = waiting();
        assertThat(far.lapsed()).isEmpty();
        assertThat(far.accept(answer)).isEqualTo(Flaw.ANSWER_OTHER.failed());
        done(far.accept(walk(again)));
        assertThat(done(paying.get()).entry().state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
        assertThat(states()).containsExactlyInAnyOrder(SETTLED, NOT_CHARGED);
    }

    @Test
    void aRequestMayLapseMoreThanOnce() throws Exception {
        var paying = pay("face-1");
        lapsed();
        far.decide(true);
        lapsed();
        far.decide(true);
        done(far.accept(walk(waiting())));
        assertThat(done(paying.get()).entry().state()).isEqualTo(SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
    }

    @Test
    void aRequestThatLapsesAndIsLeftHoldsNothing() throws Exception {
        var paying = pay("face-1");
        lapsed();
        far.decide(false);
        assertThat(problem(paying.get())).isEqualTo(new AirgapProblem.RequestLapsed());
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        assertThat(far.lapsed()).isEmpty();
    }

    @Test
    void whoeverIsAskedAboutALapseIsLetGoWhenTheModeIsLeft() throws Exception {
        var paying = pay("face-1");
        lapsed();
        far.close();
        assertThat(problem(paying.get())).isEqualTo(new AirgapProblem.RequestLapsed());
    }

    @Test
    void itIsKnownWhetherSomebodyPays() throws Exception {
        assertThat(checkout.isPaying()).isFalse();
        var paying = pay("face-1");
        var open = waiting();
        assertThat(checkout.isPaying()).isTrue();
        problem(pay("face-2").get());
        assertThat(checkout.isPaying()).as("the first one still").isTrue();
        done(far.accept(walk(open)));
        paying.get();
        assertThat(checkout.isPaying()).isFalse();
    }

    @Test
    void aSecondPaymentWaitsItsTurn() throws Exception {
        var paying = pay("face-1");
        var open = waiting();
        assertThat(problem(pay("face-2").get())).isEqualTo(new AirgapProblem.RequestOpen());
        done(far.accept(walk(open)));
        assertThat(done(paying.get()).entry().state()).isEqualTo(PurchaseState.SETTLED);
    }

    @Test
    void anotherAccountIsNotAskedFor() {
        far.watch(null);
        assertThat(far.isKeyOf(key.address())).isFalse();
        assertThat(far.open()).isEmpty();
    }

    private static TransferAuthorization moved(TransferAuthorization to, Address from) {
        return new TransferAuthorization(
                to.domain(), from, to.to(), to.value(), to.window(), to.nonce());
    }
}
