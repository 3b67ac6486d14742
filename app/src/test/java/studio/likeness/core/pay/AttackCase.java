package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import studio.likeness.core.wallet.Address;

/// Somebody who pays, a gate, and a count of what it signed: nothing but what the test paid itself.
abstract class AttackCase {
    static final Address THIEF = Scene.address("0x96405bC343A856fcbf845D992f8843D95C1ed18A");
    static final Challenge CHALLENGE = Answers.read(Answers.inHeader(Answers.CHALLENGE));

    final TestKey key = new TestKey();
    final Gate gate = new Gate(key);
    Scene scene = new Scene();
    int honest;

    @BeforeEach
    void begin() {
        scene = new Scene();
        scene.payer = key.address();
    }

    @AfterEach
    void nothingElseWasSigned() {
        assertThat(key.signed).hasSize(honest);
    }

    final void payAndLoseTheAnswer() {
        scene.draw(plan(CHALLENGE), Transfers.nonce(1));
        sign();
        scene.purchase =
                scene.purchase
                        .orElseThrow()
                        .after(new PurchaseEvent.Sent())
                        .flatMap(sent -> sent.after(new PurchaseEvent.Lost()));
    }

    final void sign() {
        var purchase = scene.purchase.orElseThrow();
        var signing = gate.sign(plan(CHALLENGE), scene.circumstances(), purchase);
        scene.purchase = Optional.of(((Signing.Signed) signing).purchase());
        honest++;
    }

    final Plan plan(Challenge challenge) {
        return ((Decision.Approved) scene.judge(challenge)).plan();
    }

    final void assertRefused(Challenge challenge, Refusal reason) {
        assertThat(scene.judge(challenge))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    final void assertRefused(String change, Refusal reason) {
        assertRefused(Answers.read(Offers.answer("2", change)), reason);
    }

    static Challenge offering(String offers) {
        return Answers.read(Answers.inHeader(Answers.CHALLENGE.replace(Answers.OFFER, offers)));
    }
}
