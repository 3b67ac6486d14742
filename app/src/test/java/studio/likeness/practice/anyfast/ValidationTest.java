package studio.likeness.practice.anyfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.world.FaultKind;

/// anyfast.md §3.
class ValidationTest {
    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-1");

    @AfterEach
    void stop() {
        stand.close();
    }

    /// §3.1: flat reply, 30-odd characters of token, a link of more than a thousand characters.
    @Test
    void opensASessionWithALongLink() {
        var session = visitor.open();
        assertThat(session.text("/BytedToken")).matches("20260911101530[0-9A-F]{20}");
        assertThat(session.text("/CallbackURL")).isEqualTo("https://studio.example/done");
        assertThat(session.text("/H5Link"))
                .hasSizeGreaterThan(1000)
                .contains("?pl=")
                .contains("&uid=");
        assertThat(session.body().has("ResponseMetadata")).isFalse();
    }

    /// §3.1: on completion the phone's browser goes to CallbackURL with the token and 10000.
    @Test
    void thePhoneIsSentToTheCallback() {
        var session = visitor.open();
        assertThat(stand.next(session.text("/H5Link")))
                .startsWith("https://studio.example/done?bytedToken=" + session.text("/BytedToken"))
                .contains("&resultCode=10000");
    }

    /// §3.1: the schema says optional, the server refuses an empty body with a 400 that names it.
    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"CallbackURL\": \"\"}", "{\"CallbackURL\": null}"})
    void theCallbackIsRequired(String body) {
        var answer = visitor.volc("CreateVisualValidateSession", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/message")).contains("[MissingParameter.CallbackURL]");
    }

    @Test
    void theCallbackIsAnHttpAddress() {
        var answer =
                visitor.volc("CreateVisualValidateSession", "{\"CallbackURL\": \"studio:done\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/message")).contains("[InvalidParameter.CallbackURL]");
    }

    /// §3.2: an empty GroupId with 200 means not finished.
    @Test
    void theGroupIsEmptyUntilThePersonIsDone() {
        var session = visitor.open();
        var token = session.text("/BytedToken");
        assertThat(visitor.result(token).status()).isEqualTo(200);
        assertThat(visitor.result(token).at("/GroupId").asString()).isEmpty();
        stand.fail(session.text("/H5Link"));
        assertThat(visitor.result(token).text("/GroupId")).isEmpty();
        stand.pass(Duration.ofSeconds(5));
        stand.verify(session.text("/H5Link"));
        var group = visitor.result(token).text("/GroupId");
        assertThat(group).matches("group-\\d{14}-[a-z0-9]{5}");
        assertThat(visitor.result(token).text("/GroupId")).isEqualTo(group);
    }

    /// §3.1 and byteplus.md §3: 120 seconds for the link, 30 minutes for the token.
    @Test
    void theLinkAndTheTokenExpire() {
        var late = visitor.open();
        var done = visitor.open();
        stand.verify(done.text("/H5Link"));
        stand.pass(Duration.ofSeconds(119));
        assertThat(visitor.result(late.text("/BytedToken")).status()).isEqualTo(200);
        stand.pass(Duration.ofSeconds(1));
        assertThat(visitor.result(late.text("/BytedToken")).status()).isEqualTo(404);
        assertThat(visitor.result(done.text("/BytedToken")).text("/GroupId")).isNotEmpty();
        stand.pass(Duration.ofMinutes(28));
        assertThat(visitor.result(done.text("/BytedToken")).status()).isEqualTo(404);
    }

    /// §3.2: the same key that opened the session.
    @Test
    void anotherKeyDoesNotSeeTheSession() {
        var session = visitor.open();
        stand.verify(session.text("/H5Link"));
        var token = session.text("/BytedToken");
        assertThat(Visitor.of(stand, "sk-2").result(token).status()).isEqualTo(404);
        assertThat(visitor.result("unknown").status()).isEqualTo(404);
        assertThat(visitor.volc("GetVisualValidateResult", "{}").text("/message"))
                .contains("[MissingParameter.BytedToken]");
    }

    /// §1: a key of another token group can not open verification sessions.
    @Test
    void aKeyOfTheWrongGroupIsTold() {
        var answer =
                Visitor.of(stand, "sk-aigc")
                        .volc(
                                "CreateVisualValidateSession",
                                "{\"CallbackURL\": \"https://a.example\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/message")).isEqualTo("GroupType must be one of [AIGC]");
    }

    /// §3.2: one reseller says that an early query spends the token.
    @Test
    void anEarlyQueryCanSpendTheToken() {
        var session = visitor.open();
        stand.ask(FaultKind.OTHER_READING, "/anyfast", "how", "spent-token");
        assertThat(visitor.result(session.text("/BytedToken")).text("/GroupId")).isEmpty();
        stand.verify(session.text("/H5Link"));
        assertThat(visitor.result(session.text("/BytedToken")).status()).isEqualTo(404);
    }

    /// Issue 3, point 6: never finished, and failed with a new try in the same session.
    @Test
    void aPersonMayNeverFinishOrFailFirst() {
        var session = visitor.open();
        for (var kind : List.of(FaultKind.LIVENESS_NEVER_FINISHED, FaultKind.LIVENESS_FAILED)) {
            stand.ask(kind, "/phone");
            stand.attempt(session.text("/H5Link"));
            assertThat(visitor.result(session.text("/BytedToken")).text("/GroupId")).isEmpty();
        }
        stand.verify(session.text("/H5Link"));
        assertThat(visitor.result(session.text("/BytedToken")).text("/GroupId")).isNotEmpty();
    }

    /// byteplus.md §3: three sessions a second.
    @Test
    void sessionsAreCounted() {
        visitor.open();
        visitor.open();
        visitor.open();
        var fourth = visitor.volc("CreateVisualValidateSession", "{}");
        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.headers().firstValue("Retry-After")).hasValue("1");
        stand.pass(Duration.ofSeconds(1));
        visitor.open();
    }
}
