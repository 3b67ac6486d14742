package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.signing.Signature;
import tools.jackson.databind.json.JsonMapper;

/// From a person's yes to the header that leaves.
class SigningTest {
    private static final Challenge CHALLENGE = Answers.read(Answers.inHeader(Answers.CHALLENGE));

    private final TestKey key = new TestKey();
    private final Gate gate = new Gate(key);
    private final Scene scene = new Scene();
    private Plan plan;
    private Purchase drawn;

    @BeforeEach
    void review() {
        scene.payer = key.address();
        plan = ((Decision.Approved) scene.judge(CHALLENGE)).plan();
        drawn = scene.draw(plan, Transfers.nonce(7));
    }

    @Test
    void signsWhatThePlanShows() {
        scene.now = Scene.NOW.plusSeconds(10);
        var signed = signed();
        var transfer = signed.transfer();
        assertThat(transfer).isEqualTo(plan.transfer(drawn.attempt().nonce()));
        assertThat(transfer.value()).isEqualTo(20_000);
        assertThat(transfer.window().before()).isEqualTo(Scene.NOW.getEpochSecond() + 60);
        assertThat(transfer.window().after()).isEqualTo(Scene.NOW.getEpochSecond() - 600);
        assertThat(signed.purchase().state()).isEqualTo(PurchaseState.SIGNED);
        assertThat(signed.header().name()).isEqualTo("PAYMENT-SIGNATURE");
        assertThat(signed.header()).hasToString("PAYMENT-SIGNATURE: [payment]");
    }

    @Test
    void theHeaderEchoesTheOfferLetterByLetter() {
        var odd =
                Answers.OFFER.replace(
                        "\"extra\":", "  \"n\" : [1.50, 2E+3,\"\\u00e9\"],\n\"extra\":");
        var text =
                Answers.CHALLENGE
                        .replace(Answers.OFFER, odd)
                        .replace("\"error\"", "\"extensions\":{ \"a\":{}},\"error\"");
        plan = ((Decision.Approved) scene.judge(Answers.read(Answers.inHeader(text)))).plan();
        var sent = Base64Text.read(signed().header().value()).orElseThrow();
        assertThat(sent)
                .contains("\"accepted\":" + odd + ",")
                .contains("\"extensions\":{ \"a\":{}}")
                .contains("\"resource\":{\"url\":\"https://api.example.test/v1/image\",");
        var json = JsonMapper.shared().readTree(sent);
        var signature = json.path("payload").path("signature").stringValue().substring(2);
        assertThat(
                        Signature.of(HexFormat.of().parseHex(signature))
                                .orElseThrow()
                                .signer(key.signed.getFirst().digest()))
                .contains(key.address());
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        assertThat(signed().header()).isEqualTo(signed().header());
    }

    @Test
    void signsAgainWithTheSameNonceOnceTheWindowIsOver() {
        var first = signed();
        scene.purchase = first.purchase().after(new PurchaseEvent.Sent());
        scene.now = Scene.NOW.plusSeconds(59);
        assertThat(refused()).isEqualTo(Refusal.STILL_SIGNED);
        later(60);
        var second = signed();
        assertThat(second.transfer().nonce()).isEqualTo(first.transfer().nonce());
        assertThat(second.transfer().window().before())
                .isGreaterThan(first.transfer().window().before());
        assertThat(key.signed).hasSize(2);
    }

    @Test
    void whatThePurchaseHoldsIsNotHeldTwice() {
        scene.purchase = Optional.of(signed().purchase());
        later(60);
        scene.leftOfDay = MicroUsd.ZERO;
        scene.balance = MicroUsd.of(20_000);
        assertThat(signed().purchase().reserved()).isEqualTo(MicroUsd.of(20_000));
    }

    @Test
    void whatChangedSinceTheReviewIsFoundBeforeTheSignature() {
        scene.locked = true;
        assertThat(refused()).isEqualTo(Refusal.WALLET_LOCKED);
        scene.locked = false;
        scene.skew = Duration.ofHours(1);
        assertThat(refused()).isEqualTo(Refusal.CLOCK_WRONG);
        scene.skew = Duration.ZERO;
        scene.perCall = MicroUsd.of(1);
        assertThat(refused()).isEqualTo(Refusal.OVER_CALL_CAP);
        assertThat(key.signed).isEmpty();
    }

    @Test
    void aKeyThatWasLockedMeanwhileIsAProblemAndNoSignature() {
        key.lock();
        assertThat(sign()).isEqualTo(new Signing.Failed(new Problem.WalletLocked()));
    }

    @Test
    void aSignatureOfAnotherKeyDoesNotLeave() {
        var other = new Gate(transfer -> new TestKey().sign(Transfers.from(key.address())));
        assertThat(other.sign(plan, scene.circumstances(), drawn))
                .isEqualTo(new Signing.Refused(Refusal.SIGNATURE_FOREIGN));
    }

    @Test
    void aPurchaseThatWasNotJudgedIsNotSigned() {
        var other = Purchase.draw("p-2", plan.terms(), Transfers.nonce(8));
        assertThatThrownBy(() -> gate.sign(plan, scene.circumstances(), other))
                .hasMessageContaining("p-2");
    }

    @Test
    void whatStoodOnTheScreenTooLongIsShownOnceMoreInstead() {
        scene.now = Scene.NOW.plusSeconds(15);
        assertThat(sign()).isInstanceOf(Signing.Signed.class);
        scene.now = Scene.NOW.plusSeconds(16);
        assertThat(refused()).isEqualTo(Refusal.WINDOW_STALE);
        scene.now = Scene.NOW.minusSeconds(1);
        assertThat(refused()).as("the clock was turned back").isEqualTo(Refusal.WINDOW_STALE);
        assertThat(key.signed).hasSize(1);
        later(16);
        assertThat(signed().transfer().window().before())
                .isEqualTo(Scene.NOW.getEpochSecond() + 76);
    }

    /// Shown once more, then.
    private void later(long seconds) {
        scene.now = Scene.NOW.plusSeconds(seconds);
        plan = plan.renewed(scene.now);
    }

    private Signing sign() {
        return gate.sign(plan, scene.circumstances(), scene.purchase.orElseThrow());
    }

    private Signing.Signed signed() {
        return (Signing.Signed) sign();
    }

    private Refusal refused() {
        return ((Signing.Refused) sign()).reason();
    }
}
