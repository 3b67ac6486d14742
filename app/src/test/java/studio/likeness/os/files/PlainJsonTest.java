package studio.likeness.os.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.settings.Settings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Whatever it reads, Jackson reads the same way; whatever it is not sure of, it leaves to Jackson.
class PlainJsonTest {
    private static final JsonMapper JACKSON = new JsonMapper();
    private static final String SIGNS = "{}[]:,\"\\ \n0123456789-+.eEtrufalsnabc\u00e9";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " { \"a\" : [ 1 , -2.5 , true , false , null , \"b c\" , { } , [ ] ] }\r\n\t",
                "{\"a\":0,\"b\":-0,\"c\":0.5,\"d\":999999999,\"e\":123456789.123456}",
                "\"word\"",
                "7",
            })
    void plainTextIsRead(String text) {
        assertThat(read(text)).isEqualTo(Optional.of(byJackson(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{a:1}",
                "[1,]",
                "[1",
                "01",
                "-",
                "1.",
                ".5",
                "+1",
                "1e3",
                "1.5E3",
                "9999999999",
                "0.1234567890123456",
                "tru",
                "truex",
                "nul",
                "NaN",
                "\"\\n\"",
                "\"\\u0041\"",
                "\"\u00e9\"",
                "\"a\nb\"",
                "{\"a\":1,\"a\":2}",
                "{} {}",
                "// a\n{}",
                "\ufeff{}",
                "[[[[[[[[[1]]]]]]]]]",
            })
    void everythingElseIsLeftAlone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aWordThatJacksonMightRefuseIsLeftAlone() {
        assertThat(read('"' + "a".repeat(1000) + '"')).isPresent();
        assertThat(read("{\"" + "a".repeat(1001) + "\":1}")).isEmpty();
    }

    @Test
    void whatThisProgramWritesIsPlain() {
        var root = JACKSON.createObjectNode();
        SettingsJson.write(Settings.fresh(), root);
        var text = JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        assertThat(read(text)).isEqualTo(Optional.of(byJackson(text)));
    }

    @Test
    void nothingIsReadInAnotherWayThanJacksonReadsIt() {
        var random = new Random(8);
        var plain = 0;
        for (var round = 0; round < 200_000; round++) {
            var text = mixed(random);
            var read = read(text);
            if (read.isPresent()) {
                plain++;
                assertThat(read.get()).as(text).isEqualTo(byJackson(text));
            }
        }
        assertThat(plain).isGreaterThan(1000);
    }

    private static String mixed(Random random) {
        var text = new StringBuilder();
        var length = 1 + random.nextInt(12);
        for (var i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return random.nextBoolean() ? text.toString() : "[1, " + text + "]";
    }

    /// The exception, where there is one, which is like nothing that was read.
    private static Object byJackson(String text) {
        try {
            return new Told(JACKSON.readValue(text, Object.class));
        } catch (JacksonException e) {
            return e;
        }
    }

    private static Optional<Told> read(String text) {
        return PlainJson.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
