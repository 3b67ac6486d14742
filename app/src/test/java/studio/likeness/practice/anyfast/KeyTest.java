package studio.likeness.practice.anyfast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.world.FaultKind;

/// anyfast.md §1 and §8: keys, and the three shapes of an error.
class KeyTest {
    private final Stand stand = new Stand();

    @AfterEach
    void stop() {
        stand.close();
    }

    /// §1: the free key check lists what the key may use.
    @Test
    void aGoodKeySeesTheModels() {
        var models = Visitor.of(stand, "sk-1").caller().get("/v1/models");
        assertThat(models.status()).isEqualTo(200);
        assertThat(models.at("/data").findValuesAsString("id"))
                .containsExactly(
                        "seedance-2.0",
                        "seedance-fast",
                        "seedance-2.0-mini",
                        "seedance-2.0-ultra",
                        "seedance-2.5");
    }

    /// §8, the first shape: type `new_api_error`, empty code, `Invalid token`.
    @ParameterizedTest
    @ValueSource(strings = {"/v1/models", "/v1/video/generations/x"})
    void aBadKeyIsRefusedEverywhere(String path) {
        for (var key : new String[] {"sk-bad", "Bearer sk-1"}) {
            var answer = Visitor.of(stand, key).caller().get(path);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text("/error/type")).isEqualTo("new_api_error");
            assertThat(answer.text("/error/code")).isEmpty();
            assertThat(answer.text("/error/message")).isEqualTo("Invalid token");
        }
        assertThat(Visitor.of(stand, "sk-bad").volc("CreateAsset", "{}").status()).isEqualTo(401);
    }

    /// §8, the second shape: JSON inside the message.
    @Test
    void whatUpstreamSaidIsHiddenInTheMessage() {
        var answer =
                Visitor.of(stand, "sk-1")
                        .video(
                                """
                                {"model": "seedance-2.0", "content": [
                                  {"type": "image_url", "role": "reference_image",
                                   "image_url": {"url": "asset://asset-unknown"}}]}""");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/code")).isEqualTo("fail_to_fetch_task");
        assertThat(answer.at("/data").isNull()).isTrue();
        var inner =
                Json.read(answer.text("/message").getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(inner.at("/error/code").asString()).isEqualTo("InvalidParameter");
        assertThat(inner.at("/error/message").asString()).contains("asset not found");
    }

    /// §8, the third shape: code and plain text.
    @Test
    void anUnknownTaskIsToldPlainly() {
        var answer = Visitor.of(stand, "sk-1").task("asyntask_unknown");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.raw())
                .isEqualTo("{\"code\":\"task_not_exist\",\"message\":\"task_not_exist\"}");
    }

    @Test
    void aBusyKeyIsToldToWait() {
        var answer = Visitor.of(stand, "sk-busy").task("x");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }

    /// Issue 3, point 6: the work is done, only the answer is lost.
    @Test
    void anAnswerCanBeLostAfterTheVideoWasAccepted() {
        var visitor = Visitor.of(stand, "sk-1");
        stand.ask(FaultKind.LOST_AFTER_ACCEPTANCE, "/anyfast/v1/video");
        var request =
                """
                {"model": "seedance-2.0", "content": [{"type": "text", "text": "a sea"}]}""";
        assertThatThrownBy(() -> visitor.video(request)).isInstanceOf(UncheckedIOException.class);
        assertThat(stand.world().log().entries())
                .anyMatch(e -> e.what().equals("charged") && e.with().containsValue("762300"));
    }

    @Test
    void aServerInTroubleComesBack() {
        var visitor = Visitor.of(stand, "sk-1");
        stand.ask(FaultKind.STATUS, "/anyfast/v1/models", "status", "502");
        assertThat(visitor.caller().get("/v1/models").status()).isEqualTo(502);
        stand.ask(FaultKind.TRUNCATED_JSON, "/anyfast/v1/models");
        assertThat(visitor.caller().get("/v1/models").body().isEmpty()).isTrue();
        assertThat(visitor.caller().get("/v1/models").status()).isEqualTo(200);
    }
}
