package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Headers;

class ChallengeTest {
    private static final String V2 = Answers.CHALLENGE;
    private static final String V1 =
            "{\"x402Version\":1,\"accepts\":[%s]}"
                    .formatted(
                            Answers.OFFER
                                    .replace("eip155:8453", "base")
                                    .replace("amount", "maxAmountRequired"));

    @ParameterizedTest
    @ValueSource(strings = {"PAYMENT-REQUIRED", "payment-required", "X-Payment-Required"})
    void isFoundInEitherHeader(String name) {
        var answer = Answers.of(402, Map.of(name, List.of(Base64Text.write(V2))), "<html>");
        assertThat(Answers.read(answer).version()).isEqualTo(Version.V2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X402 requirements=\"%s\"",
                "x402 requirements=\"%s\", realm=\"a\"",
                "Basic realm=\"a\", X402 requirements=\"%s\""
            })
    void isFoundBehindTheAuthenticateHeader(String form) {
        var line = form.formatted(Base64Text.write(V2));
        var answer = Answers.of(402, Map.of("WWW-Authenticate", List.of("Bearer", line)), "");
        assertThat(Answers.read(answer).version()).isEqualTo(Version.V2);
    }

    @Test
    void isFoundInTheBodyInEitherVersion() {
        assertThat(Answers.read(Answers.inBody(V1)).version()).isEqualTo(Version.V1);
        assertThat(Answers.read(Answers.inBody(V2)).version()).isEqualTo(Version.V2);
        assertThat(Answers.read(Answers.inBody("\uFEFF" + V2)).version()).isEqualTo(Version.V2);
    }

    @Test
    void theHeaderWinsAndItsNumberIsObeyed() {
        var both = Answers.of(402, Map.of("PAYMENT-REQUIRED", List.of(Base64Text.write(V1))), V2);
        assertThat(Answers.read(both).version()).isEqualTo(Version.V1);
        var broken = Answers.of(402, Map.of("PAYMENT-REQUIRED", List.of("e30")), V2);
        assertThat(Challenge.read(broken))
                .isEqualTo(new Reading.Unreadable(Refusal.NOT_A_CHALLENGE));
    }

    @Test
    void base64MayBeUrlSafeAndUnpadded() {
        var bytes = V2.replace("An image", "??>>~~ü").getBytes(StandardCharsets.UTF_8);
        for (var encoder : List.of(Base64.getUrlEncoder(), Base64.getEncoder())) {
            for (var each : List.of(encoder, encoder.withoutPadding())) {
                var header = Map.of("PAYMENT-REQUIRED", List.of(each.encodeToString(bytes)));
                assertThat(Answers.read(Answers.of(402, header, "")).description())
                        .isEqualTo("??>>~~ü");
            }
        }
    }

    static Stream<Arguments> broken() {
        var deep = "[".repeat(40) + "]".repeat(40);
        return Stream.of(
                Arguments.of(Refusal.CHALLENGE_UNREADABLE, V2 + "{}"),
                Arguments.of(Refusal.CHALLENGE_UNREADABLE, V2 + " x"),
                Arguments.of(Refusal.CHALLENGE_UNREADABLE, V2.substring(1)),
                Arguments.of(Refusal.CHALLENGE_UNREADABLE, "[" + V2 + "]"),
                Arguments.of(Refusal.CHALLENGE_UNREADABLE, "// a\n" + V2),
                Arguments.of(
                        Refusal.CHALLENGE_UNREADABLE,
                        V2.replace("\"amount\"", "\"amount\":\"1\",\"amount\"")),
                Arguments.of(
                        Refusal.CHALLENGE_UNREADABLE,
                        V2.replace("\"amount\"", "\"amount\":\"1\",\"\\u0061mount\"")),
                Arguments.of(
                        Refusal.CHALLENGE_UNREADABLE,
                        V2.replace("\"accepts\"", "\"accepts\":[],\"accepts\"")),
                Arguments.of(
                        Refusal.CHALLENGE_UNREADABLE,
                        V2.replace("\"error\"", "\"a\":" + deep + ",\"error\"")),
                Arguments.of(
                        Refusal.CHALLENGE_UNREADABLE,
                        V2.replace("\"amount\"", "\"a\":" + deep + ",\"amount\"")),
                Arguments.of(
                        Refusal.CHALLENGE_UNREADABLE,
                        V2.replaceAll("\"resource\":\\{[^}]*}", "\"resource\":\"/\"")),
                Arguments.of(
                        Refusal.CHALLENGE_UNREADABLE,
                        V2.replace("[{", "{\"a\":{").replace("}]", "}}")),
                Arguments.of(Refusal.NO_OFFERS, V2.replace(Answers.OFFER, "")),
                Arguments.of(
                        Refusal.TOO_MANY_OFFERS,
                        V2.replace(
                                Answers.OFFER, (Answers.OFFER + ",").repeat(16) + Answers.OFFER)),
                Arguments.of(Refusal.VERSION_UNKNOWN, V2.replace(":2,\"error", ":3,\"error")),
                Arguments.of(Refusal.VERSION_UNKNOWN, V2.replace(":2,\"error", ":\"2\",\"error")),
                Arguments.of(Refusal.VERSION_UNKNOWN, V2.replace(":2,\"error", ":2.0,\"error")),
                Arguments.of(
                        Refusal.VERSION_UNKNOWN, V2.replace(":2,\"error", ":4294967298,\"error")),
                Arguments.of(Refusal.VERSION_UNKNOWN, V2.replace("\"x402Version\":2,", "")),
                Arguments.of(Refusal.NOT_A_CHALLENGE, "{}"),
                Arguments.of(Refusal.NOT_A_CHALLENGE, "{\"error\":\"BALANCE_EXHAUSTED\"}"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenOneIsRefusedInHeaderAndBody(Refusal reason, String text) {
        var refused = new Reading.Unreadable(reason);
        assertThat(Challenge.read(Answers.inBody(text))).isEqualTo(refused);
        assertThat(Challenge.read(Answers.inHeader(text)))
                .isEqualTo(
                        text.length() > 12_000
                                ? new Reading.Unreadable(Refusal.CHALLENGE_TOO_LARGE)
                                : refused);
    }

    @Test
    void anyOtherStatusIsNoChallenge() {
        for (var status : new int[] {200, 302, 307, 400, 401, 403, 500}) {
            assertThat(Challenge.read(Answers.of(status, Map.of(), V2)))
                    .isEqualTo(new Reading.Unreadable(Refusal.NOT_A_CHALLENGE));
        }
        assertThat(Challenge.read(Answers.inBody("")))
                .isEqualTo(new Reading.Unreadable(Refusal.NOT_A_CHALLENGE));
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        var bytes = V2.replace("An image", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        var header = Map.of("PAYMENT-REQUIRED", List.of(Base64.getEncoder().encodeToString(bytes)));
        assertThat(Challenge.read(Answers.of(402, header, "")))
                .isEqualTo(new Reading.Unreadable(Refusal.CHALLENGE_UNREADABLE));
        assertThat(Challenge.read(new Answer(402, Headers.none(), bytes, Duration.ZERO)))
                .isEqualTo(new Reading.Unreadable(Refusal.NOT_A_CHALLENGE));
    }

    @Test
    void sizesAreBounded() {
        var blanks = " ".repeat(64 * 1024 - V2.length());
        assertThat(Answers.read(Answers.inBody(V2 + blanks)).offers()).hasSize(1);
        assertThat(Challenge.read(Answers.inBody(V2 + blanks + " ")))
                .isEqualTo(new Reading.Unreadable(Refusal.CHALLENGE_TOO_LARGE));
        assertThat(Challenge.read(Answers.inHeader(V2 + " ".repeat(12 * 1024))))
                .isEqualTo(new Reading.Unreadable(Refusal.CHALLENGE_TOO_LARGE));
    }

    @Test
    void twoHeadersThatDifferAreAmbiguous() {
        var one = Base64Text.write(V2);
        var two = Base64Text.write(V2.replace("20000", "20001"));
        assertThat(
                        Challenge.read(
                                Answers.of(402, Map.of("PAYMENT-REQUIRED", List.of(one, two)), "")))
                .isEqualTo(new Reading.Unreadable(Refusal.CHALLENGE_AMBIGUOUS));
        var line = "X402 requirements=\"%s\", X402 requirements=\"%s\"".formatted(one, two);
        assertThat(Challenge.read(Answers.of(402, Map.of("WWW-Authenticate", List.of(line)), "")))
                .isEqualTo(new Reading.Unreadable(Refusal.CHALLENGE_AMBIGUOUS));
        var same = Answers.of(402, Map.of("PAYMENT-REQUIRED", List.of(one, one)), "");
        assertThat(Answers.read(same).offers()).hasSize(1);
    }

    @Test
    void aStrangersWordsAreShownPlainAndShort() {
        var words = "Pay\\u202e now\\u0000\\n\\t <b>" + "x".repeat(400);
        var challenge = Answers.read(Answers.inBody(V2.replace("An image", words)));
        assertThat(challenge.description()).startsWith("Pay now <b>xxx").endsWith("…").hasSize(200);
    }
}
