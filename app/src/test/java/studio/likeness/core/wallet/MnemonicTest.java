package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.web3j.crypto.Bip32ECKeyPair;
import org.web3j.crypto.MnemonicUtils;
import org.web3j.utils.Numeric;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import tools.jackson.databind.JsonNode;

class MnemonicTest {
    private static final String ABOUT = "abandon ".repeat(11) + "about";

    static Stream<JsonNode> good() {
        return Vectors.of("mnemonics");
    }

    static Stream<JsonNode> bad() {
        return Vectors.of("mnemonicsInvalid");
    }

    @ParameterizedTest
    @MethodSource("good")
    void wordsLeadToTheSameKeysAsElsewhere(JsonNode sample) {
        try (var words = Vectors.done(read(sample.path("mnemonic").asString()));
                var passphrase = secret(sample.path("passphrase").asString())) {
            assertThat(words.seed(passphrase)).isEqualTo(Vectors.bytes(sample.path("seed")));
            for (var number = 0; number < sample.path("accounts").size(); number++) {
                var account = sample.path("accounts").path(number);
                try (var key = Vectors.done(words.key(passphrase, number))) {
                    assertThat(Vectors.<byte[]>done(key.use(byte[]::clone)))
                            .isEqualTo(Vectors.bytes(account.path("privateKey")));
                    assertThat(key.address()).hasToString(account.path("address").asString());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void wordsThatDoNotBelongTogetherAreRefused(JsonNode sample) {
        assertThat(Vectors.problem(read(sample.path("mnemonic").asString())))
                .isEqualTo(new Problem.WordsMixedUp());
    }

    /// From the list of the standard's authors; the passphrase there is TREZOR.
    @ParameterizedTest
    @CsvSource({
        "00000000000000000000000000000000, about,"
                + " c55257c360c07c72029aebc1b53c05ed0362ada38ead3e3e9efa3708e53495531f09a6987599d18264c1e1c92f2cf141630c7a3c4ab7c81b2f001698e7463b04",
        "ffffffffffffffffffffffffffffffff, wrong,"
                + " ac27495480225222079d7be181583751e86f571027b0497b5b5d11218e0a8a13332572917f0f8e5a589620c6f15b11c61dee327651a14c34e18231052e48c069"
    })
    void seedsAreThoseOfTheStandard(String entropy, String last, String seed) {
        try (var words = Mnemonic.of(HexFormat.of().parseHex(entropy));
                var passphrase = secret("TREZOR")) {
            assertThat(words.word(12)).isEqualTo(last);
            assertThat(words.seed(passphrase)).isEqualTo(HexFormat.of().parseHex(seed));
        }
    }

    @Test
    void aPassphraseIsTheSameInAllItsSpellings() {
        try (var words = Vectors.done(read(ABOUT));
                var one = secret("caf\u00e9");
                var two = secret("cafe\u0301");
                var other = secret("cafe")) {
            assertThat(words.seed(one)).isEqualTo(words.seed(two)).isNotEqualTo(words.seed(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"  %s\n", "\t%s ", "\u3000%s\u00a0"})
    void blanksAndCapitalsDoNotMatter(String frame) {
        var typed = frame.formatted(ABOUT.toUpperCase(Locale.ROOT).replace(" ", " \n "));
        try (var words = Vectors.done(read(typed));
                var text = words.text()) {
            assertThat(text.<String>use(String::new)).isEqualTo(ABOUT);
        }
    }

    @Test
    void fullWidthLettersAreLetters() {
        var wide = new StringBuilder();
        ABOUT.chars().forEach(c -> wide.appendCodePoint(c == ' ' ? 0x3000 : c + 0xfee0));
        Vectors.done(read(wide.toString())).close();
    }

    @Test
    void theFirstUnknownWordIsNamedByItsPlace() {
        assertThat(Vectors.problem(read(ABOUT.replace("about", "abaut"))))
                .isEqualTo(new Problem.WordUnknown(12));
        assertThat(Vectors.problem(read("ábandon " + ABOUT.substring(8))))
                .isEqualTo(new Problem.WordUnknown(1));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "' \n', 0", "about, 1", "abandon abandon abandon, 3"})
    void anotherCountIsRefused(String typed, int count) {
        assertThat(Vectors.problem(read(typed))).isEqualTo(new Problem.WordCountWrong(count));
    }

    @ParameterizedTest
    @EnumSource
    void newWordsReadBackAndAgreeWithWeb3j(Mnemonic.Size size) {
        var chance = new Random(39);
        for (var round = 0; round < 50; round++) {
            try (var words = Mnemonic.draw(size, count -> bytes(chance, count));
                    var text = words.text();
                    var none = secret("")) {
                var plain = text.<String>use(String::new);
                Vectors.done(Mnemonic.read(text)).close();
                assertThat(words.count()).isEqualTo(size.words());
                var seed = MnemonicUtils.generateSeed(plain, "");
                assertThat(words.seed(none)).isEqualTo(seed);
                var path = new int[] {44 | 1 << 31, 60 | 1 << 31, 1 << 31, 0, round};
                var expected =
                        Bip32ECKeyPair.deriveKeyPair(Bip32ECKeyPair.generateKeyPair(seed), path);
                try (var key = Vectors.done(words.key(none, round))) {
                    assertThat(Vectors.<byte[]>done(key.use(byte[]::clone)))
                            .isEqualTo(Numeric.toBytesPadded(expected.getPrivateKey(), 32));
                }
            }
        }
    }

    @Test
    void theListIsTheStandards() throws Exception {
        var all = new StringBuilder();
        IntStream.range(0, WordList.SIZE).forEach(i -> all.append(WordList.word(i)).append('\n'));
        var hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(all.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    }

    @ParameterizedTest
    @CsvSource({"abaut, about", "acros, across", "zeebra, zebra", "wrogn, wrong", "ebra, zebra"})
    void aSlipSuggestsWhatWasMeant(String typed, String meant) {
        assertThat(WordList.near(typed)).contains(meant);
        assertThat(WordList.near("about")).isEmpty();
        assertThat(WordList.near("ab")).isEmpty();
    }

    @Test
    void closedWordsAreGoneAndNeverPrinted() {
        var words = Vectors.done(read(ABOUT));
        assertThat(words).hasToString("[12 words]");
        words.close();
        assertThat(words.word(12)).isEqualTo("abandon");
        assertThatThrownBy(() -> words.word(13)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static byte[] bytes(Random chance, int count) {
        var bytes = new byte[count];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static Outcome<Mnemonic> read(String typed) {
        try (var secret = secret(typed)) {
            return Mnemonic.read(secret);
        }
    }

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }
}
