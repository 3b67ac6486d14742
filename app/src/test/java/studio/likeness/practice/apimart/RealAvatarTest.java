package studio.likeness.practice.apimart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.world.FaultKind;

/// apimart.md §3a and §3b: one path, the body decides.
class RealAvatarTest {
    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-1");

    @AfterEach
    void stop() {
        stand.close();
    }

    /// §3a: the session's task is completed at once and shows link and token.
    @Test
    void opensASession() {
        var created =
                visitor.caller().post(Visitor.REAL, "{\"callback_url\": \"https://a.example\"}");
        assertThat(created.at("/code").intValue()).isEqualTo(200);
        assertThat(created.text("/data/status")).isEqualTo("completed");
        var task = visitor.task(created.text("/data/id"));
        assertThat(task.text("/data/id")).startsWith("task_01");
        assertThat(task.text("/data/result/byted_token")).startsWith("tok-");
        assertThat(task.text("/data/result/h5_link"))
                .contains("/phone/")
                .contains("&")
                .doesNotContain("lng=");
        assertThat(task.at("/data/result/raw_response").isObject()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{}' | callback_url",
                "'' | callback_url",
                "'{\"callback_url\": \"studio:done\"}' | callback_url",
                "'{\"callback_url\": 7}' | callback_url",
                "'{\"byted_token\": \"tok-unknown\"}' | byted_token",
                "'{\"group_id\": \"group-unknown\"}' | assets",
                "'{\"assets\": [{\"url\": \"https://a.example\"}]}' | group_id",
                "'{\"group_id\": \"g\", \"assets\": [{\"url\": \"https://a.example\"}]}' | group_id",
                "'[]' | body"
            })
    void aBadFieldIsNamed(String body, String field) {
        var answer = visitor.caller().post(Visitor.REAL, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/error/code").intValue()).isEqualTo(400);
        assertThat(answer.text("/error/type")).isEqualTo("invalid_request_error");
        assertThat(answer.text("/error/param")).isEqualTo(field);
    }

    /// §3b: no group id means not finished; the task must be read again after the check.
    @Test
    void theTokenChangesWithTheCheck() {
        var session = visitor.open();
        var early = visitor.result(session.token());
        assertThat(early.status()).isEqualTo(200);
        assertThat(early.at("/data/group_id").isMissingNode()).isTrue();
        stand.verify(session.link());
        assertThat(visitor.result(session.token()).status()).isEqualTo(400);
        var fresh = visitor.token(session.task());
        assertThat(fresh).isNotEqualTo(session.token());
        var group = visitor.result(fresh).text("/data/group_id");
        assertThat(group).isNotEmpty();
        assertThat(visitor.result(fresh).text("/data/group_id")).isEqualTo(group);
    }

    /// §3a: the phone page appends the token and 10000 to callback_url.
    @Test
    void thePhoneIsSentToTheCallback() {
        var session = visitor.open();
        var next = stand.next(session.link());
        stand.verify(session.link());
        assertThat(next)
                .startsWith(
                        "https://studio.example/done?bytedToken=" + visitor.token(session.task()));
    }

    /// §3a: about 120 s for the link; §3b for the token.
    @Test
    void theLinkExpires() {
        var late = visitor.open();
        var done = visitor.open();
        stand.verify(done.link());
        stand.pass(Duration.ofMinutes(2));
        assertThat(visitor.result(late.token()).text("/error/message")).contains("expired");
        assertThat(visitor.result(visitor.token(done.task())).status()).isEqualTo(200);
        stand.pass(Duration.ofMinutes(28));
        assertThat(visitor.result(visitor.token(done.task())).status()).isEqualTo(400);
    }

    /// §3b: project_name is the one of the session.
    @Test
    void theProjectBelongsToTheSession() {
        var session = visitor.open();
        var body = "{\"byted_token\": \"" + session.token() + "\", \"project_name\": \"other\"}";
        assertThat(visitor.caller().post(Visitor.REAL, body).status()).isEqualTo(400);
        assertThat(Visitor.of(stand, "sk-2").result(session.token()).status()).isEqualTo(400);
        assertThat(visitor.result(session.token()).status()).isEqualTo(200);
    }

    /// §3b: where the id stands is not documented; a client must find it in each of these places.
    @Test
    void theGroupIdCanStandElsewhere() {
        var session = visitor.open();
        stand.verify(session.link());
        var token = visitor.token(session.task());
        var group = visitor.result(token).text("/data/group_id");
        stand.ask(FaultKind.OTHER_READING, "/apimart/v1/seedance2", "how", "raw");
        assertThat(visitor.result(token).text("/data/result/raw_response/Result/GroupId"))
                .isEqualTo(group);
        stand.ask(FaultKind.OTHER_READING, "/apimart/v1/seedance2", "how", "in-task");
        var task = visitor.result(token).text("/data/id");
        assertThat(visitor.task(task).text("/data/result/group_id")).isEqualTo(group);
    }

    @Test
    void anEarlyQueryCanSpendTheToken() {
        var session = visitor.open();
        stand.ask(FaultKind.OTHER_READING, "/apimart/v1/seedance2", "how", "spent-token");
        visitor.result(session.token());
        stand.verify(session.link());
        assertThat(visitor.result(visitor.token(session.task())).status()).isEqualTo(400);
    }

    @Test
    void theTokenCanStayTheSame() {
        stand.ask(FaultKind.OTHER_READING, "/apimart/v1/seedance2", "how", "same-token");
        var session = visitor.open();
        stand.verify(session.link());
        assertThat(visitor.token(session.task())).isEqualTo(session.token());
        assertThat(visitor.result(session.token()).text("/data/group_id")).isNotEmpty();
    }

    /// §3a: at another reseller the link's ampersands come escaped twice.
    @Test
    void theLinkCanBeEscaped() {
        var session = visitor.open();
        stand.ask(FaultKind.OTHER_READING, "/apimart/v1/tasks", "how", "escaped-link");
        var link = visitor.task(session.task()).text("/data/result/h5_link");
        assertThat(link).doesNotContain("&").contains("\\u0026");
        assertThat(link.replace("\\u0026", "&")).isEqualTo(session.link());
    }

    /// §1: status 200 with another code inside is a failure.
    @Test
    void aFailureCanComeWithStatus200() {
        stand.ask(FaultKind.OTHER_READING, "/apimart/v1/seedance2", "how", "failure-in-200");
        var answer =
                visitor.caller().post(Visitor.REAL, "{\"callback_url\": \"https://a.example\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/code").intValue()).isEqualTo(500);
    }

    /// Issue 3, point 6: never finished, and failed with a new try in the same session.
    @Test
    void aPersonMayNeverFinishOrFailFirst() {
        var session = visitor.open();
        for (var kind : List.of(FaultKind.LIVENESS_NEVER_FINISHED, FaultKind.LIVENESS_FAILED)) {
            stand.ask(kind, "/phone");
            stand.attempt(session.link());
            var answer = visitor.result(visitor.token(session.task()));
            assertThat(answer.text("/data/status")).isEqualTo("processing");
        }
        stand.verify(session.link());
        var done = visitor.result(visitor.token(session.task()));
        assertThat(done.text("/data/status")).isEqualTo("completed");
    }

    /// §8: 403 for a key that may not use this feature.
    @Test
    void aKeyWithoutTheRightIsTold() {
        var answer = Visitor.of(stand, "sk-aigc").caller().post(Visitor.REAL, "{}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/error/type")).isEqualTo("permission_error");
    }
}
