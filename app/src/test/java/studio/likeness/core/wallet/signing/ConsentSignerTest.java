package studio.likeness.core.wallet.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.web3j.crypto.Sign;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Vectors;

class ConsentSignerTest {
    private final Random chance = new Random(46);
    private final ReceiptStatement statement = new ReceiptStatement("ab".repeat(32));

    @Test
    void itIsThePersonalMessageThatOtherWalletsKnow() {
        var text = statement.text().getBytes(StandardCharsets.UTF_8);
        assertThat(statement.text()).startsWith("Likeness Studio consent receipt\n");
        assertThat(statement.digest()).isEqualTo(Sign.getEthereumMessageHash(text));
    }

    @Test
    void theSignatureLeadsBackToTheAccount() {
        try (var key = Transfers.key(chance)) {
            var signature = Vectors.done(new ConsentSigner(key).sign(statement));
            assertThat(signature.signer(statement.digest())).contains(key.address());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB",
                "\u0019\u0001",
                "0xabababababababababababababababababababababababababababababababab"
            })
    void nothingButTheHashOfAReceiptGetsIn(String text) {
        assertThatThrownBy(() -> new ReceiptStatement(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTokenTakesItForATransfer() {
        var key = Transfers.key(chance);
        var transfer = Transfers.by(key.address(), chance);
        var signature = Vectors.done(new ConsentSigner(key).sign(statement));
        assertThat(signature.signer(transfer.digest()))
                .isNotEqualTo(signature.signer(statement.digest()));
        key.close();
    }

    @Test
    void aFaultyOneNeverLeaves() {
        var key = Transfers.key(chance);
        var other = new ReceiptStatement("cd".repeat(32)).digest();
        var faulty = new ConsentSigner(key, (_, bytes) -> new Web3jEcdsa().sign(other, bytes));
        assertThatThrownBy(() -> faulty.sign(statement)).isInstanceOf(IllegalStateException.class);
        key.close();
    }

    @Test
    void whoLockedTheWalletSignsNoReceiptEither() {
        var key = Transfers.key(chance);
        var payments = new PaymentSigner(key, java.util.Set.of());
        var consents = new ConsentSigner(key);
        payments.close();
        assertThat(Vectors.problem(consents.sign(statement))).isEqualTo(new Problem.WalletLocked());
    }
}
