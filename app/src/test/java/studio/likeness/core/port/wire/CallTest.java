package studio.likeness.core.port.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {
    private static final URI ADDRESS = URI.create("https://u.example/v1/a?token=secret-query");

    @ParameterizedTest
    @ValueSource(strings = {"X-PAYMENT", "x-payment", "PAYMENT-SIGNATURE", "Payment-Signature"})
    void aPaymentHeaderMakesACallAPayingOne(String name) {
        var call = Call.get(ADDRESS).withHeader(name, "abc");
        assertThat(call.paying()).isTrue();
        assertThat(call.readsOnly()).isFalse();
        assertThat(call.within(Limits.USUAL).withBody(new Body.None()).paying()).isTrue();
    }

    @Test
    void onlyCallsThatChangeNothingReadOnly() {
        assertThat(Call.get(ADDRESS).readsOnly()).isTrue();
        assertThat(Call.of("head", ADDRESS).readsOnly()).isTrue();
        assertThat(Call.get(ADDRESS).asPaying().readsOnly()).isFalse();
        assertThat(Call.post(ADDRESS, new Body.None()).readsOnly()).isFalse();
        assertThat(Call.of("DELETE", ADDRESS).readsOnly()).isFalse();
    }

    @Test
    void nothingSecretPrints() {
        var headers = Headers.none().with("Authorization", "Bearer secret-key");
        var upload =
                new Body.Upload(
                        "f", "a.jpg", "image/jpeg", new Body.Content("secret".getBytes(US_ASCII)));
        var call =
                Call.post(ADDRESS, Body.form(new Body.Text("a", "secret-field"), upload))
                        .withHeader("authorization", "Bearer secret-key")
                        .withHeader("X-PAYMENT", "secret-payment");
        var answer = new Answer(200, headers, "secret".getBytes(US_ASCII), Duration.ZERO);
        assertThat(List.of(call, call.body(), headers, answer, Body.json("secret")))
                .allSatisfy(thing -> assertThat(thing.toString()).doesNotContain("secret"));
        assertThat(call.toString()).isEqualTo("POST u.example/v1/a [authorization, X-PAYMENT]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Other: b", "a\nb", "a\0", "\u4e2d"})
    void aValueThatWouldBreakOutOfItsLineIsRefusedUnseen(String value) {
        assertThatThrownBy(() -> Headers.none().with("Authorization", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(value);
    }

    @Test
    void headersAreFoundInAnyLetterCaseAndKeepTheirOrder() {
        var headers = Headers.none().with("Via", "b").with("VIA", "a").with("X", "1");
        assertThat(headers.all("via")).containsExactly("b", "a");
        assertThat(headers.first("x")).contains("1");
        assertThat(headers.first("y")).isEmpty();
        assertThat(headers.has("vIa")).isTrue();
        assertThat(Headers.none().has("Via")).isFalse();
    }

    @Test
    void whatAServerSentIsTakenAsItIs() {
        var lines =
                Map.of(":status", List.of("200"), "Via", List.of("\u007f"), "via", List.of("b"));
        var headers = Headers.received(lines);
        assertThat(headers.asMap()).hasSize(1);
        assertThat(headers.has(":status")).isFalse();
        assertThat(headers.all("VIA")).containsExactlyInAnyOrder("\u007f", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\"; filename=\"b", "a\r\nb"})
    void aFormsNamesCannotEndTheirQuotes(String name) {
        assertThatThrownBy(() -> new Body.Text(name, "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDateIsReadAndNonsenseIsNone() {
        assertThat(dated("Sun, 06 Nov 1994 08:49:37 GMT").date())
                .contains(Instant.parse("1994-11-06T08:49:37Z"));
        assertThat(dated("yesterday").date()).isEmpty();
    }

    @Test
    void whatIsHandedOutIsACopy() {
        var answer = new Answer(200, Headers.none(), new byte[] {1}, Duration.ZERO);
        answer.body()[0] = 9;
        assertThat(answer.body()).containsExactly(1);
    }

    private static Answer dated(String date) {
        return new Answer(200, Headers.none().with("Date", date), new byte[0], Duration.ZERO);
    }
}
