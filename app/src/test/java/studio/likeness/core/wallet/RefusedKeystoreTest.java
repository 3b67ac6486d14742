package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;

/// Files that somebody prepared, or that are no wallet files. All are refused at once: a watcher
/// that cancels proves that no key was ever derived.
class RefusedKeystoreTest {
    private static final String GOOD =
            """
            {"version":3,"address":"cb6bcb5df5273e61d68a8f6441fdf3500ef626ba","crypto":{
            "cipher":"aes-128-ctr","cipherparams":{"iv":"00112233445566778899aabbccddeeff"},
            "ciphertext":"b1f0d0d8d521573a236e4843be0d7cc9c307a077cd1bfca8916357125b422564",
            "kdf":"scrypt","kdfparams":{"dklen":32,"n":2,"r":8,"p":1,"salt":"0a0b"},
            "mac":"4c3d7e8853668475ba2a491b182e91781e19b16577a036bea4e5060b3769d73f"}}
            """;
    private static final String PBKDF2 =
            GOOD.replace("scrypt", "pbkdf2")
                    .replace("\"n\":2,\"r\":8,\"p\":1", "\"c\":1,\"prf\":\"hmac-sha256\"");

    @ParameterizedTest
    @ValueSource(strings = {GOOD, "pbkdf2"})
    void thePatternsAreInOrder(String text) {
        assertThat(refusal(text.equals("pbkdf2") ? PBKDF2 : text))
                .isEqualTo(new Problem.WrongPassword());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 8, 1",
        "1, 8, 1",
        "0, 8, 1",
        "-2, 8, 1",
        "1048576, 8, 1",
        "2147483648, 8, 1",
        "99999999999999999999, 8, 1",
        "2, 0, 1",
        "2, -8, 1",
        "2, 2147483647, 1",
        "2, 8, 0",
        "2, 8, 17",
        "524288, 8, 3",
        "1073741824, 2147483647, 2147483647"
    })
    void scryptBeyondBearingIsRefused(String n, String r, String p) {
        var settings = "\"n\":%s,\"r\":%s,\"p\":%s".formatted(n, r, p);
        assertThat(refusal(GOOD.replace("\"n\":2,\"r\":8,\"p\":1", settings)))
                .isEqualTo(new Problem.KeystoreTooCostly());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10000001", "4294967297"})
    void pbkdf2BeyondBearingIsRefused(String rounds) {
        assertThat(refusal(PBKDF2.replace("\"c\":1", "\"c\":" + rounds)))
                .isEqualTo(new Problem.KeystoreTooCostly());
    }

    @Test
    void aHugeSaltIsRefused() {
        assertThat(refusal(GOOD.replace("0a0b", "0a".repeat(257))))
                .isEqualTo(new Problem.KeystoreTooCostly());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"version\":3', '\"version\":1'",
        "'\"version\":3', '\"version\":\"3\"'",
        "'\"version\":3', '\"version\":3.0'",
        "'\"version\":3', '\"version\":3,\"version\":3'",
        "'\"version\":3', '\"version\":3,\"Crypto\":{}'",
        "'\"n\":2', '\"n\":2,\"n\":4'",
        "'\"n\":2', '\"n\":\"2\"'",
        "'\"n\":2', '\"n\":2e0'",
        "'\"n\":2', '\"n\":[2]'",
        "'\"dklen\":32', '\"dklen\":31'",
        "'\"dklen\":32', '\"dklen\":64'",
        "aes-128-ctr, aes-128-cbc",
        "scrypt, argon2id",
        "scrypt, pbkdf2",
        "00112233445566778899aabbccddeeff, 00112233445566778899aabbccddee",
        "b1f0d0d8d521573a, b1f0d0d8d521573",
        "b1f0d0d8d521573a, b1f0d0d8d52157",
        "b1f0d0d8d521573a, b1f0d0d8d52157zz",
        "0a0b, ''",
        "4c3d7e8853668475, 4c3d",
        "cb6bcb5df5273e61d68a8f6441fdf3500ef626ba, cb6bcb5df5273e61",
        "'\"crypto\":{', '\"crypto\":{\"a\":[[[[[[[[1]]]]]]]],'",
        "'}}', '}'",
        "'}}', '}} {}'",
        "'\"crypto\":', '\"cripto\":'"
    })
    void whatIsNotTheFormatIsRefused(String good, String bad) {
        assertThat(GOOD).contains(good);
        assertThat(refusal(GOOD.replace(good, bad))).isEqualTo(new Problem.KeystoreUnknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "3", "\"text\"", "{}", "not json", "\u0000"})
    void anythingElseIsRefused(String text) {
        assertThat(refusal(text)).isEqualTo(new Problem.KeystoreUnknown());
    }

    @Test
    void aHugeFileIsRefused() {
        assertThat(refusal(" ".repeat(KeystoreJson.SIZE_LIMIT) + GOOD))
                .isEqualTo(new Problem.KeystoreUnknown());
    }

    /// Whatever a byte is turned into, there is a problem with a name and nothing is thrown.
    @Test
    void noDamageIsUnexpected() {
        var chance = new Random(14);
        for (var round = 0; round < 5_000; round++) {
            var text = GOOD.getBytes(StandardCharsets.UTF_8);
            for (var turns = chance.nextInt(1, 4); turns > 0; turns--) {
                text[chance.nextInt(text.length)] = (byte) chance.nextInt(256);
            }
            var outcome = KeystoreJson.read(text);
            assertThat(outcome)
                    .satisfiesAnyOf(
                            o -> assertThat(o).isInstanceOf(Outcome.Done.class),
                            o ->
                                    assertThat(Vectors.problem(o))
                                            .isIn(
                                                    new Problem.KeystoreUnknown(),
                                                    new Problem.KeystoreTooCostly()));
        }
    }

    private static Problem refusal(String text) {
        try (var password = new Secret("any".toCharArray())) {
            return Vectors.problem(
                    Keystore.open(
                            text.getBytes(StandardCharsets.UTF_8),
                            password,
                            new Progress() {
                                @Override
                                public void fraction(double done) {}

                                @Override
                                public boolean cancelled() {
                                    return true;
                                }
                            }));
        }
    }
}
