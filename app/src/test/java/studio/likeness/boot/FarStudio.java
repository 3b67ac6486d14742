package studio.likeness.boot;

import java.util.Set;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.pay.Network;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.PaymentSigner;

/// The whole studio with an account whose key is elsewhere, and that key in the hand of the test.
@SuppressWarnings("NullAway.Init") // set before each test
abstract class FarStudio extends WholeStudio {
    private PaymentSigner far;

    @BeforeEach
    void watch() throws Exception {
        var scalar = new byte[32];
        scalar[31] = 0x33;
        far =
                new PaymentSigner(
                        Making.value(SigningKey.taking(scalar)),
                        Set.of(Network.BASE_SEPOLIA.dollar()));
        hand.press("nav-wallet");
        hand.press("wallet-watch");
        hand.type("wallet-watch-address", far.address().toString());
        hand.press("wallet-keep");
        hand.payWithTheWatchedOne();
        hand.untilText("wallet-balance", "20.00");
    }

    @AfterEach
    void forget() {
        far.close();
    }

    /// What is on the screen for the other computer.
    final SignRequest request() throws Exception {
        hand.sees("sign-request-text");
        var collector = new UrCollector();
        collector.take(hand.look("sign-request-text", node -> ((TextArea) node).getText()));
        return Making.value(SignRequest.read(collector.whole().orElseThrow()));
    }

    final SignAnswer signed(SignRequest request) {
        return new SignAnswer(request.id(), Making.value(far.sign(request.transfer())), "");
    }

    final void answer(SignAnswer answer) throws InterruptedException {
        hand.type("sign-answer-text", answer.ur().toString());
        hand.press("sign-accept");
    }
}
