package studio.likeness.practice.apimart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.picture.Files;
import studio.likeness.practice.world.FaultKind;

/// apimart.md §1, §5, §7, §8, §9: keys, tasks, uploads, balances.
class AccountTest {
    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-1");

    @AfterEach
    void stop() {
        stand.close();
    }

    /// §1: the models that a key can really use, by both names.
    @Test
    void listsTheModelsByOldAndNewName() {
        var ids = visitor.caller().get("/v1/models").at("/data").findValuesAsString("id");
        assertThat(ids)
                .contains("doubao-seedance-2.0-face", "seedance-2.0-face", "seedance-2.5")
                .doesNotContain("doubao-seedance-2.5");
    }

    /// §8: 401 with type authentication_error.
    @ParameterizedTest
    @ValueSource(strings = {"/v1/models", "/v1/tasks/x", "/v1/seedance2/private-avatar/assets"})
    void aBadKeyIsRefused(String path) {
        var answer = Visitor.of(stand, "sk-bad").caller().get(path);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("/error/code").intValue()).isEqualTo(401);
        assertThat(answer.text("/error/type")).isEqualTo("authentication_error");
    }

    /// §8: 429 with Retry-After on every call.
    @Test
    void aBusyKeyIsToldToWait() {
        var answer = Visitor.of(stand, "sk-busy").caller().get("/v1/models");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.text("/error/type")).isEqualTo("rate_limit_error");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
    }

    /// §9: two calls and their aliases.
    @ParameterizedTest
    @ValueSource(strings = {"/v1/balance", "/balance", "/v1/user/balance", "/user/balance"})
    void tellsTheBalance(String path) {
        var answer = visitor.caller().get(path);
        assertThat(answer.raw())
                .isEqualTo(
                        "{\"success\":true,\"remain_balance\":20,\"used_balance\":0,\"unlimited_quota\":false}");
    }

    /// §9: -1 without a limit, and a failure that comes with status 200.
    @Test
    void aBalanceCanBeWithoutLimitOrFail() {
        var unlimited = Visitor.of(stand, "sk-unlimited").caller().get("/v1/balance");
        assertThat(unlimited.at("/remain_balance").intValue()).isEqualTo(-1);
        assertThat(unlimited.at("/unlimited_quota").asBoolean()).isTrue();
        var failed = Visitor.of(stand, "sk-bad").caller().get("/v1/balance");
        assertThat(failed.status()).isEqualTo(200);
        assertThat(failed.at("/success").asBoolean()).isFalse();
        assertThat(failed.text("/message")).isNotEmpty();
    }

    /// §5 and §8: unknown, of another key, or too old.
    @Test
    void aTaskIsForgottenAfterSomeDays() {
        var task = visitor.open().task();
        assertThat(visitor.task("task_unknown").status()).isEqualTo(404);
        assertThat(Visitor.of(stand, "sk-2").task(task).status()).isEqualTo(404);
        stand.pass(Duration.ofDays(7));
        assertThat(visitor.task(task).status()).isEqualTo(404);
    }

    /// §5: several at once; ids that are not known are left out.
    @Test
    void readsSeveralTasksAtOnce() {
        var first = visitor.open().task();
        var second = visitor.open().task();
        var body = "{\"task_ids\": [\"%s\", \"task_unknown\", \"%s\"]}".formatted(second, first);
        var batch = visitor.caller().post("/v1/tasks/batch", body);
        assertThat(batch.at("/data").size()).isEqualTo(2);
        assertThat(batch.text("/data/0/id")).isEqualTo(second);
        assertThat(visitor.caller().post("/v1/tasks/batch", "{}").text("/error/param"))
                .isEqualTo("task_ids");
    }

    /// §7: no envelope, judged by content, valid for 72 hours.
    @Test
    void keepsAPictureForThreeDays() {
        var upload = visitor.caller().form("/v1/uploads/images", Map.of(), Files.jpeg(640, 480));
        assertThat(upload.text("/content_type")).isEqualTo("image/jpeg");
        assertThat(upload.text("/filename")).isEqualTo("me.png");
        assertThat(upload.at("/bytes").intValue()).isEqualTo(64);
        assertThat(upload.at("/created_at").longValue()).isEqualTo(stand.world().clock().seconds());
        var link = upload.text("/url");
        assertThat(visitor.caller().download(link).body()).isEqualTo(Files.jpeg(640, 480));
        stand.pass(Duration.ofDays(3));
        assertThat(visitor.caller().download(link).statusCode()).isEqualTo(403);
    }

    /// §7: 400 no file part, 400 format, 413 size.
    @Test
    void refusesOtherUploads() {
        var path = "/v1/uploads/images";
        assertThat(visitor.caller().post(path, "{}").text("/error/param")).isEqualTo("file");
        assertThat(visitor.caller().form(path, Map.of(), Files.bmp(640, 480)).status())
                .isEqualTo(400);
        var large = Arrays.copyOf(Files.png(640, 480), (20 << 20) + 1);
        assertThat(visitor.caller().form(path, Map.of(), large).status()).isEqualTo(413);
    }

    /// An uploaded picture goes the whole way: reviewed, then shown in a clip.
    @Test
    void anUploadedPictureBecomesAFace() {
        var upload = visitor.caller().form("/v1/uploads/images", Map.of(), Files.png(512, 512, 1));
        var task = visitor.submit(visitor.person(), upload.text("/url")).text("/data/id");
        assertThat(visitor.finished(task).text("/data/status")).isEqualTo("completed");
    }

    /// Issue 3, point 6: 5xx bursts, a redirect elsewhere, another content type.
    @Test
    void theWireCanBeBad() {
        stand.ask(FaultKind.STATUS, "/apimart/v1/models", "status", "500");
        assertThat(visitor.caller().get("/v1/models").status()).isEqualTo(500);
        stand.ask(FaultKind.REDIRECT, "/apimart/v1/models");
        assertThat(visitor.caller().get("/v1/models").headers().firstValue("Location")).isPresent();
        stand.ask(FaultKind.WRONG_CONTENT_TYPE, "/apimart/v1/models");
        assertThat(visitor.caller().get("/v1/models").body().isEmpty()).isTrue();
    }
}
