package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.web3j.crypto.Wallet;
import org.web3j.crypto.WalletFile;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeystoreTest {
    private static final String KEY =
            "9b3d98bed71c5b967e65868a607488f6ec953db9c7415fa790418434cfc0c840";
    private static final String PASSWORD = "correct horse é";
    private static byte[] ours = {};

    static Stream<JsonNode> foreign() {
        return Vectors.of("keystores");
    }

    static Stream<JsonNode> broken() {
        return Vectors.of("keystoresBroken");
    }

    /// Sealed once: each sealing costs the second that it should.
    @BeforeAll
    static void seal() {
        var chance = new Random(7);
        Entropy entropy =
                count -> {
                    var bytes = new byte[count];
                    chance.nextBytes(bytes);
                    return bytes;
                };
        try (var key = key();
                var password = new Secret(PASSWORD.toCharArray())) {
            ours = Vectors.done(Keystore.seal(key, password, entropy, Progress.unwatched()));
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void filesOfOtherWalletsOpen(JsonNode sample) {
        try (var key = Vectors.done(open(text(sample), sample.path("password").asString()))) {
            assertThat(Vectors.<byte[]>done(key.use(byte[]::clone)))
                    .isEqualTo(Vectors.bytes(sample.path("privateKey")));
            assertThat(key.address()).hasToString(sample.path("address").asString());
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aWrongPasswordOpensNothing(JsonNode sample) {
        assertThat(Vectors.problem(open(text(sample), sample.path("password").asString())))
                .isEqualTo(new Problem.WrongPassword());
    }

    /// Reading files, web3j 6.0.0 loses the name of the function beside this Jackson, in its own
    /// files too: it is told here.
    @Test
    void web3jOpensOurs() throws Exception {
        var file = JsonMapper.shared().readValue(ours, WalletFile.class);
        file.getCrypto().setKdf(JsonMapper.shared().readTree(ours).at("/crypto/kdf").asString());
        assertThat(Wallet.decrypt(PASSWORD, file).getPrivateKey().toString(16)).isEqualTo(KEY);
    }

    @Test
    void oursOpensHere() {
        try (var key = Vectors.done(open(ours, PASSWORD))) {
            assertThat(Vectors.<byte[]>done(key.use(byte[]::clone)))
                    .isEqualTo(HexFormat.of().parseHex(KEY));
            assertThat(Vectors.done(Keystore.addressOf(ours))).isEqualTo(key.address());
        }
    }

    /// The same é from a keyboard that writes it as two characters.
    @Test
    void anotherSpellingOfThePasswordOpensOurs() {
        Vectors.done(open(ours, "correct horse e\u0301")).close();
    }

    @Test
    void aWrongPasswordForOursIsOne() {
        assertThat(Vectors.problem(open(ours, "correct horse e")))
                .isEqualTo(new Problem.WrongPassword());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ciphertext", "mac", "iv", "salt", "address", "likeness-check"})
    void damageToOursIsToldFromAWrongPassword(String field) {
        var text = new String(ours, StandardCharsets.UTF_8);
        var at = text.indexOf('"', text.indexOf('"' + field + '"') + field.length() + 2) + 1;
        var turned = text.charAt(at) == '1' ? '2' : '1';
        var damaged = text.substring(0, at) + turned + text.substring(at + 1);
        assertThat(Vectors.problem(open(damaged.getBytes(StandardCharsets.UTF_8), PASSWORD)))
                .isEqualTo(new Problem.KeystoreDamaged());
    }

    /// The address is not under the MAC; only the key itself tells.
    @Test
    void anAddressOfAnotherKeyIsRefused() {
        var sample = foreign().findFirst().orElseThrow();
        var text =
                new String(text(sample), StandardCharsets.UTF_8)
                        .replace(
                                sample.path("keystore").path("address").asString(),
                                "0000000000000000000000000000000000000001");
        assertThat(
                        Vectors.problem(
                                open(
                                        text.getBytes(StandardCharsets.UTF_8),
                                        sample.path("password").asString())))
                .isEqualTo(new Problem.KeystoreDamaged());
    }

    private static byte[] text(JsonNode sample) {
        return JsonMapper.shared().writeValueAsBytes(sample.path("keystore"));
    }

    private static SigningKey key() {
        return Vectors.done(SigningKey.taking(HexFormat.of().parseHex(KEY)));
    }

    private static Outcome<SigningKey> open(byte[] text, String password) {
        try (var secret = new Secret(password.toCharArray())) {
            return Keystore.open(text, secret, Progress.unwatched());
        }
    }
}
