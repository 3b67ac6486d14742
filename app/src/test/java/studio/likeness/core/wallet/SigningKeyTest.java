package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import tools.jackson.databind.JsonNode;

class SigningKeyTest {
    private static final String ORDER =
            "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";

    static Stream<JsonNode> keys() {
        return Vectors.of("eip3009");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyKnowsItsAddress(JsonNode sample) {
        try (var key = Vectors.done(read(" " + sample.path("privateKey").asString() + "\n"))) {
            assertThat(key.address()).hasToString(sample.path("signer").asString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0x",
                "1",
                "0x0000000000000000000000000000000000000000000000000000000000000000",
                ORDER,
                "g000000000000000000000000000000000000000000000000000000000000001",
                "１000000000000000000000000000000000000000000000000000000000000001",
                "000000000000000000000000000000000000000000000000000000000000000001"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThat(Vectors.problem(read(text))).isEqualTo(new Problem.KeyMalformed());
    }

    @Test
    void aClosedKeyIsWipedAndLendsNothing() {
        var scalar = new byte[32];
        scalar[31] = 7;
        var key = Vectors.done(SigningKey.taking(scalar));
        int lent = Vectors.done(key.use(bytes -> bytes[31]));
        assertThat(lent).isEqualTo(7);
        key.close();
        assertThat(scalar).containsOnly(0);
        assertThat(Vectors.problem(key.use(bytes -> bytes[31])))
                .isEqualTo(new Problem.WalletLocked());
    }

    @Test
    void aKeyDoesNotPrintItself() {
        var key = Vectors.done(read("00".repeat(31) + "07"));
        assertThat(key.toString()).doesNotContain("0007").contains(key.address().toString());
        key.close();
    }

    private static Outcome<SigningKey> read(String text) {
        try (var secret = new Secret(text.toCharArray())) {
            return SigningKey.read(secret);
        }
    }
}
