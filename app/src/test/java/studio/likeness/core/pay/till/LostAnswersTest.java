package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.pay.till.Counter.done;
import static studio.likeness.core.pay.till.Counter.problem;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.FaultKind;

/// Every answer is lost in turn, and the same payment sent again: the chain is asked in the end.
class LostAnswersTest {
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

    @ParameterizedTest
    @CsvSource({
        "LOST_ANSWER, v2", "LOST_AFTER_SETTLEMENT, v2", "CUT_BODY, v2", "TRUNCATED_JSON, v2",
        "STATUS, v2", "REDIRECT, v2", "SETTLEMENT_FAILED, v2", "SETTLEMENT_PENDING, v2",
        "WRONG_CONTENT_TYPE, v2", "LOST_ANSWER, v1", "SETTLEMENT_PENDING, v1", "STATUS, v1",
        "LOST_ANSWER, v2-header-only", "LOST_ANSWER, v2-body-only"
    })
    void whateverIsLostOnePortraitCostsAtMostOnce(FaultKind fault, String form) throws Exception {
        shop.stage.post("/_control/pay", Json.object().put("challenge", form));
        var priced = shop.counter.priced(shop.portrait("f-1"));
        shop.stage.ask(fault, Shop.PORTRAIT);
        var first = shop.checkout.pay(priced, watched());
        for (var held : done(shop.ledger.open())) {
            again(held.purchase().id());
            again(held.purchase().id());
        }
        shop.stage.pass(Duration.ofMinutes(12));
        assertThat(done(shop.resolver.lookUp()).open()).isZero();
        assertThat(shop.taken()).isLessThanOrEqualTo(Shop.PRICE);
        assertThat(shop.totals().settled()).isEqualTo(shop.taken());
        assertThat(shop.wire.payments()).as("the same bytes").hasSizeLessThanOrEqualTo(3);
        assertThat(Set.copyOf(shop.wire.payments())).hasSizeLessThanOrEqualTo(1);
        assertThat(
                        first instanceof Outcome.Failed(Problem problem)
                                ? problem.money()
                                : Money.UNKNOWN)
                .isNotIn(Money.NOT_INVOLVED, Money.NOT_CHARGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2", "v2-header-only", "v2-body-only"})
    void everyFormOfDemandIsPaidInItsOwn(String form) throws Exception {
        shop.stage.post("/_control/pay", Json.object().put("challenge", form));
        var paid = done(shop.pay(shop.portrait("f-1")));
        assertThat(paid.entry().state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
    }

    /// A service that takes a nonce once waits for the chain's proof, and then for a fresh one.
    @ParameterizedTest
    @ValueSource(strings = {"accepted", "refused"})
    void aJobThatOutlivesItsWindowIsPaidOnce(String repeatedNonce) throws Exception {
        shop.stage.post("/_control/pay", Json.object().put("repeated_nonce", repeatedNonce));
        var paid = done(shop.pay(shop.video("j-1")));
        var url = Json.read(paid.answer().body()).orElseThrow().path("poll_url").asString();
        var poll = Call.get(shop.stage.at(url));
        var id = paid.entry().id();
        for (var hour = 0; hour < 3; hour++) {
            shop.stage.pass(Duration.ofHours(1));
            shop.checkout.again(id, shop.seller, poll, watched());
        }
        var entry = done(shop.ledger.entry(id)).orElseThrow();
        while (entry.state() != PurchaseState.SETTLED) {
            shop.stage.pass(Duration.ofMinutes(5));
            shop.checkout.again(id, shop.seller, poll, watched());
            entry = done(shop.ledger.entry(id)).orElseThrow();
        }
        assertThat(entry.trail().nonce().equals(paid.entry().trail().nonce()))
                .as("the same nonce")
                .isEqualTo(repeatedNonce.equals("accepted"));
        assertThat(shop.taken()).isEqualTo(entry.amounts().settled().orElseThrow());
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
    }

    /// The service names a transaction and says that the payment failed.
    @Test
    void aSettlementThatIsPendingIsNotCalledRefused() throws Exception {
        var paid = done(shop.pay(shop.video("j-1")));
        var url = Json.read(paid.answer().body()).orElseThrow().path("poll_url").asString();
        var id = paid.entry().id();
        var poll = Call.get(shop.stage.at(url));
        shop.stage.pass(Duration.ofMinutes(5));
        done(shop.checkout.again(id, shop.seller, poll, watched()));
        shop.stage.pass(Duration.ofMinutes(4));
        shop.stage.ask(FaultKind.SETTLEMENT_PENDING, Shop.VIDEOS);
        assertThat(problem(shop.checkout.again(id, shop.seller, poll, watched())))
                .isEqualTo(new PaymentProblem.PaymentUnknown("127.0.0.1"));
        assertThat(shop.taken()).isGreaterThan(MicroUsd.ZERO);
        assertThat(done(shop.ledger.entry(id)).orElseThrow().money()).isEqualTo(Money.UNKNOWN);
        assertThat(done(shop.resolver.lookUp()).open()).isZero();
        assertThat(shop.totals().settled()).isEqualTo(shop.taken());
    }

    @Test
    void aJobThatFailedFreesItsMoneyByProof() throws Exception {
        shop.stage.ask(FaultKind.GENERATION_FAILED, Shop.VIDEOS);
        var paid = done(shop.pay(shop.video("j-1")));
        done(shop.checkout.ended(paid.entry().id()));
        assertThat(done(shop.resolver.lookUp()).open()).isEqualTo(1);
        shop.stage.pass(Duration.ofMinutes(12));
        assertThat(done(shop.resolver.lookUp()).open()).isZero();
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        assertThat(shop.taken()).isEqualTo(MicroUsd.ZERO);
    }

    @Test
    void aServiceThatIsGoneGotNothing() throws Exception {
        var priced = shop.counter.priced(shop.portrait("f-1"));
        shop.stage.close();
        var problem = problem(shop.checkout.pay(priced, watched()));
        assertThat(problem).isEqualTo(new PaymentProblem.PaymentNotSent("127.0.0.1"));
        assertThat(problem.money()).isEqualTo(Money.RESERVED);
        assertThat(shop.totals().open()).isEqualTo(Shop.PRICE);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"LOST_ANSWER", "STATUS", "CUT_BODY"})
    void aLostPriceCostsNothing(FaultKind fault) throws Exception {
        shop.stage.ask(fault, Shop.PORTRAIT);
        var quote = shop.checkout.quote(shop.portrait("f-1"), watched());
        assertThat(quote instanceof Outcome.Done<Quote>(Quote.Priced _)).isFalse();
        assertThat(done(shop.ledger.open())).isEmpty();
    }

    @Test
    void anEmptyPurseIsNamed() throws Exception {
        var priced = shop.counter.priced(shop.portrait("f-1"));
        var faucet =
                Json.object()
                        .put("address", shop.signer.address().orElseThrow().toString())
                        .put("micro", "10999");
        shop.stage.post("/_control/faucet", faucet);
        var problem = problem(shop.checkout.pay(priced, watched()));
        assertThat(problem).isEqualTo(new PaymentProblem.PaymentUnfunded("127.0.0.1"));
        assertThat(problem.money()).isEqualTo(Money.RESERVED);
    }

    private void again(String id) throws InterruptedException {
        shop.checkout.again(id, shop.seller, shop.portraitCall(), watched());
    }

    private static Progress watched() {
        return Progress.unwatched();
    }
}
