package studio.likeness.os.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final String KEY =
            "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";
    private static final String WORDS =
            "legal winner thank year wave sausage worth useful legal winner thank yellow";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    key 0xKEY                                | key [hex]
                    KEY,                                     | [hex],
                    pkKEY                                    | pk[hex]
                    sig=0xKEYKEY1b                           | sig=[hex]
                    Bearer abc.def-123 next                  | Bearer [secret] next
                    authorization: Bearer abc                | authorization: [secret]
                    {Authorization=[Bearer abc], Host=[a.b]} | {Authorization=[secret], Host=[a.b]}
                    PAYMENT-SIGNATURE: abc123                | PAYMENT-SIGNATURE: [secret]
                    "x-payment" : "abc=="                    | "x-payment" : [secret]"
                    called with sk-proj-0123456789           | called with [secret]
                    brk_live_0123456789 refused              | [secret] refused
                    got eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.x    | got [secret]
                    {"password":"a\\"b c","x":1}             | {"password":[secret],"x":1}
                    {\\"password\\":\\"abc\\"}               | {\\"password\\":[secret]\\"}
                    {'bytedToken':'abc'}                     | {'bytedToken':[secret]}
                    api_key=abc&x=1                          | api_key=[secret]&x=1
                    accessKeyId=abc                          | accessKeyId=[secret]
                    https://kyc.example/a?t=abc&b=1 end      | https://kyc.example/a?[removed] end
                    https://kyc.example/#abc                 | https://kyc.example/?[removed]
                    https://a/to/https://b/?t=abc            | https://a/to/https://b/?[removed]
                    wss://mei:abc@host/x                     | wss://[secret]@host/x
                    GET /v1/jobs?id=abc HTTP                 | GET /v1/jobs?[removed] HTTP
                    url(data:image/png;base64,iVBO+/w==)     | url(data:[removed])
                    115792089237316195423570985008687907853269984665640564039457584007913129639935 | [number]
                    """)
    void takesOutWhatLooksLikeASecret(String text, String expected) {
        assertThat(Redaction.clean(text.replace("KEY", KEY))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WORDS",
                "the words are WORDS.",
                "[WORDS]",
                "\"WORDS\" was entered",
                "mnemonic WORDS extra",
            })
    void takesOutTheWordsOfAWallet(String text) {
        assertThat(clean(text.replace("WORDS", WORDS)))
                .contains("[words]")
                .doesNotContain("sausage");
        var list = String.join(", ", WORDS.split(" "));
        assertThat(clean(text.replace("WORDS", list))).doesNotContain("sausage");
        var lines = String.join("\n", WORDS.split(" "));
        assertThat(clean(text.replace("WORDS", lines))).doesNotContain("sausage");
        var capitals = WORDS.toUpperCase(Locale.ROOT);
        assertThat(clean(text.replace("WORDS", capitals))).doesNotContain("SAUSAGE");
    }

    @Test
    void takesOutNumberedAndQuotedWords() {
        var words = WORDS.split(" ");
        var numbered =
                IntStream.range(0, 12)
                        .mapToObj(i -> (i + 1) + ". " + words[i])
                        .collect(Collectors.joining("\n"));
        assertThat(clean(numbered)).doesNotContain("sausage");
        assertThat(clean(numbered.replace('.', ':'))).doesNotContain("sausage");
        assertThat(clean("[\"" + String.join("\",\"", words) + "\"]")).doesNotContain("sausage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "could not write settings because the folder was removed while the studio was"
                        + " running and nothing else could have been done about this",
                "java.nio.file.NoSuchFileException: /home/mei/.local/share/likeness-studio",
                "\tat studio.likeness.os.files.AtomicFile.write(AtomicFile.java:53)",
                "\tat java.base/java.util.concurrent.locks.ReentrantLock.lock(ReentrantLock.java)",
                "{\"type\":\"error\",\"code\":\"limit\",\"model\":\"dance\",\"state\":\"done\","
                        + "\"person\":\"river\",\"group\":\"alpha\",\"kind\":\"live\",\"next\":\"wait\"}",
                "from 0x71C7656EC7ab88b098defB751B7401B5f6d8976F on eip155:84532",
                "asset-20260101000000-abcde, job 550e8400-e29b-41d4-a716-446655440000",
                "tx 0x1234abcd…98765432 settled",
                "is this a question? yes",
            })
    void leavesOrdinaryTextAlone(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void takesOutAnyKeyWhereverItStands() {
        var random = new Random(64);
        for (var i = 0; i < 500; i++) {
            var bytes = new byte[32];
            random.nextBytes(bytes);
            var key = HexFormat.of().formatHex(bytes);
            var text = noise(random) + (random.nextBoolean() ? "0x" : "") + key + noise(random);
            assertThat(clean(text)).doesNotContain(key.substring(10, 50));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "\\",
                "\\\"",
                "a ",
                "word ",
                "word, ",
                "password=",
                "\"password\":\"",
                "http://",
                "?a=",
                "eyJ",
                "[",
                " \n"
            })
    void longHostileTextNeitherHangsNorOverflows(String part) {
        var text = "password\":\"" + part.repeat(65_536 / part.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(Redaction.clean(text)).isNotNull());
    }

    private static String clean(String text) {
        return Redaction.clean(text);
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(20), ' ', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
