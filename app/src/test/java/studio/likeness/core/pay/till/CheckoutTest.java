package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.pay.till.Counter.done;
import static studio.likeness.core.pay.till.Counter.problem;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.pay.ledger.LedgerRow;
import studio.likeness.core.pay.ledger.RowKind;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.FaultKind;

class CheckoutTest {
    @TempDir private Path folder;
    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPriceIsAskedForJudgedShownAndPaid() throws Exception {
        var quote = done(shop.checkout.quote(shop.portrait("f-1"), Progress.unwatched()));
        var priced = (Quote.Priced) quote;
        assertThat(priced.amount()).contains(Shop.PRICE);
        assertThat(priced.refusal()).contains(Refusal.RECIPIENT_NEW);
        assertThat(shop.wire.payments()).isEmpty();

        var paid = done(shop.checkout.pay(shop.counter.confirmed(priced), Progress.unwatched()));
        assertThat(paid.answer().status()).isEqualTo(200);
        assertThat(paid.entry().state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(paid.entry().money()).isEqualTo(Money.CHARGED);
        assertThat(paid.entry().amounts().settled()).contains(Shop.PRICE);
        assertThat(paid.entry().trail().transaction()).startsWith("0x");
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
        assertThat(shop.totals().settled()).isEqualTo(Shop.PRICE);
        assertThat(rows(paid.entry().id()))
                .containsExactly(RowKind.DRAWN, RowKind.SIGNED, RowKind.SENT, RowKind.SETTLED);
    }

    @Test
    void whoWasPaidOnceIsKnown() throws Exception {
        done(shop.pay(shop.portrait("f-1")));
        var again = (Quote.Priced) done(shop.checkout.quote(shop.portrait("f-2"), watched()));
        assertThat(again.refusal()).isEmpty();
        assertThat(again.needsNoQuestion()).isFalse();
    }

    @Test
    void whatWasShownIsWhatIsSignedAndAYesThatComesTwiceIsTakenOnce() throws Exception {
        var priced = shop.counter.priced(shop.portrait("f-1"));
        var shown = priced.transfer().orElseThrow();

        var paid = done(shop.checkout.pay(priced, watched()));
        var held = done(shop.ledger.find(paid.entry().id())).orElseThrow();
        var purchase = held.purchase();
        assertThat(held.paper().orElseThrow().transfer(purchase.terms(), shown.nonce()))
                .isEqualTo(shown);
        assertThat(purchase.attempt().nonce()).isEqualTo(shown.nonce());

        var twice = problem(shop.checkout.pay(priced, watched()));
        assertThat(twice.what()).isEqualTo(Refusal.NONCE_TAKEN.message());
        assertThat(shop.wire.payments()).hasSize(1);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
    }

    @Test
    void aPriceThatStoodOnTheScreenTooLongIsShownAgainBeforeItIsPaid() throws Exception {
        var priced = shop.counter.priced(shop.portrait("f-1"));
        shop.stage.pass(Duration.ofMinutes(2));

        var late = problem(shop.checkout.pay(priced, watched()));
        assertThat(late.what()).isEqualTo(Refusal.WINDOW_STALE.message());
        assertThat(shop.wire.payments()).isEmpty();
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);

        var renewed = priced.renewed(shop.counter.clock.now());
        assertThat(renewed.transfer().orElseThrow().nonce())
                .isEqualTo(priced.transfer().orElseThrow().nonce());
        assertThat(done(shop.checkout.pay(renewed, watched())).entry().state())
                .isEqualTo(PurchaseState.SETTLED);
    }

    @Test
    void everythingIsOnDiskBeforeThePaymentLeaves() throws Exception {
        shop.wire.before(
                call -> {
                    if (call.paying() && call.headers().has("PAYMENT-SIGNATURE")) {
                        var held = done(shop.ledger.open()).getFirst();
                        assertThat(held.purchase().state()).isEqualTo(PurchaseState.SENT);
                        assertThat(held.paper().orElseThrow().header().value())
                                .isEqualTo(shop.wire.payments().getLast());
                    }
                });
        done(shop.pay(shop.portrait("f-1")));
        assertThat(shop.wire.payments()).hasSize(1);
    }

    @Test
    void aLostAnswerIsUnknownAndItsRepetitionIsTheSameBytes() throws Exception {
        shop.stage.ask(FaultKind.LOST_AFTER_SETTLEMENT, Shop.PORTRAIT);
        var problem = problem(shop.pay(shop.portrait("f-1")));
        assertThat(problem).isInstanceOf(PaymentProblem.PaymentUnknown.class);
        assertThat(problem.money()).isEqualTo(Money.UNKNOWN);

        var quote = done(shop.checkout.quote(shop.portrait("f-1"), watched()));
        var running = ((Quote.Earlier) quote).entry();
        assertThat(running.state()).isEqualTo(PurchaseState.UNKNOWN);
        var again = shop.checkout.again(running.id(), shop.seller, shop.portraitCall(), watched());
        assertThat(problem(again)).isInstanceOf(PaymentProblem.PaymentReplayed.class);
        assertThat(shop.wire.payments()).hasSize(2).containsOnly(shop.wire.payments().getFirst());

        var round = done(shop.resolver.lookUp());
        assertThat(round.ended()).singleElement().matches(p -> p.state() == PurchaseState.SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
        assertThat(shop.totals().settled()).isEqualTo(Shop.PRICE);
    }

    @Test
    void aPaymentThatNeverArrivedIsFreeOnceItsWindowIsOver() throws Exception {
        var priced = shop.counter.priced(shop.portrait("f-1"));
        shop.stage.ask(FaultKind.STATUS, Shop.PORTRAIT);
        var paid = done(shop.checkout.pay(priced, watched()));
        assertThat(paid.answer().status()).isEqualTo(503);
        assertThat(paid.entry().money()).isEqualTo(Money.UNKNOWN);

        assertThat(done(shop.resolver.lookUp()).open()).isEqualTo(1);
        shop.stage.pass(Duration.ofMinutes(12));
        assertThat(done(shop.resolver.lookUp()).open()).isZero();
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        assertThat(shop.taken()).isEqualTo(MicroUsd.ZERO);
    }

    @Test
    void aJobIsPaidByTheLookThatFindsItDone() throws Exception {
        var paid = done(shop.pay(shop.video("j-1")));
        assertThat(paid.answer().status()).isEqualTo(202);
        assertThat(paid.entry().state()).isEqualTo(PurchaseState.SENT);
        assertThat(paid.entry().progress().awaited()).isTrue();
        var poll = Call.get(shop.stage.at(field(paid, "poll_url")));

        shop.stage.pass(Duration.ofMinutes(30));
        assertThat(done(shop.resolver.lookUp()).open()).as("the job's own").isEqualTo(1);
        var look = done(shop.checkout.again(paid.entry().id(), shop.seller, poll, watched()));
        while (look.answer().status() == 202) {
            look = done(shop.checkout.again(paid.entry().id(), shop.seller, poll, watched()));
        }
        assertThat(look.answer().status()).isEqualTo(200);
        assertThat(look.entry().state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(look.entry().progress().signings()).isEqualTo(2);
        assertThat(shop.taken()).isEqualTo(look.entry().amounts().settled().orElseThrow());
    }

    @Test
    void nothingLeavesForAnotherAddress() throws Exception {
        var paid = done(shop.pay(shop.video("j-1")));
        var foreign = Call.get(URI.create("https://elsewhere.example/poll"));
        var answer = shop.checkout.again(paid.entry().id(), shop.seller, foreign, watched());
        assertThat(problem(answer)).isEqualTo(new PaymentProblem.PurchaseUnknown());
        assertThat(shop.wire.payments()).hasSize(1);
    }

    @Test
    void aWrongClockIsNamed() throws Exception {
        shop.wire.date("Fri, 20 Nov 2026 12:05:00 GMT");
        var priced = (Quote.Priced) done(shop.checkout.quote(shop.portrait("f-1"), watched()));
        assertThat(priced.problem()).contains(new PaymentProblem.ClockOff("127.0.0.1", 300));
    }

    @Test
    void aLockedWalletShowsPricesAndSignsNothing() throws Exception {
        shop.signer.empty();
        var priced = (Quote.Priced) done(shop.checkout.quote(shop.portrait("f-1"), watched()));
        assertThat(priced.amount()).contains(Shop.PRICE);
        assertThat(priced.problem()).contains(new Problem.WalletLocked());
        shop.signer.seat(Counter.signer(1));
        assertThat(done(shop.checkout.review(priced, Optional.empty())).refusal())
                .contains(Refusal.RECIPIENT_NEW);
    }

    @Test
    void aWalletLockedAfterTheYesDropsThePurchase() throws Exception {
        var priced = shop.counter.priced(shop.portrait("f-1"));
        shop.signer.empty();
        assertThat(problem(shop.checkout.pay(priced, watched())))
                .isEqualTo(new Problem.WalletLocked());
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        assertThat(shop.wire.payments()).isEmpty();
    }

    @Test
    void aFullDiskIsFoundBeforeAnythingIsSigned() throws Exception {
        shop.counter.disk = 1 << 20;
        var priced = (Quote.Priced) done(shop.checkout.quote(shop.portrait("f-1"), watched()));
        assertThat(priced.refusal()).contains(Refusal.DISK_FULL);
    }

    private List<RowKind> rows(String id) {
        return done(shop.ledger.history(id)).stream().map(LedgerRow::kind).toList();
    }

    private static String field(Paid paid, String name) {
        return Json.read(paid.answer().body()).orElseThrow().path(name).asString();
    }

    private static Progress watched() {
        return Progress.unwatched();
    }
}
