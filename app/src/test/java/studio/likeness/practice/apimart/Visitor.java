package studio.likeness.practice.apimart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import studio.likeness.practice.key.Caller;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.picture.Files;

/// Somebody who uses APIMart: the calls of a usual way, each held to its good answer.
record Visitor(Stand stand, Caller caller) {
    static final String REAL = "/v1/seedance2/real-avatar";
    static final String PRIVATE = "/v1/seedance2/private-avatar";
    static final String VIDEOS = "/v1/videos/generations";

    /// A verification: its task, its link and the token as they were when it was opened.
    record Session(String task, String link, String token) {}

    static Visitor of(Stand stand, String key) {
        return new Visitor(stand, stand.caller("/apimart", key));
    }

    Session open() {
        var created =
                caller.post(
                        REAL,
                        """
                        {"callback_url": "https://studio.example/done"}""");
        assertThat(created.status()).isEqualTo(200);
        var id = created.text("/data/id");
        return new Session(id, task(id).text("/data/result/h5_link"), token(id));
    }

    String token(String task) {
        return task(task).text("/data/result/byted_token");
    }

    Caller.Answer result(String token) {
        return caller.post(REAL, "{\"byted_token\": \"" + token + "\"}");
    }

    /// A group of a verified person.
    String person() {
        var session = open();
        stand.verify(session.link());
        var group = result(token(session.task())).text("/data/group_id");
        assertThat(group).matches("group-\\d{14}-[a-z0-9]{5}");
        return group;
    }

    Caller.Answer submit(String group, String... urls) {
        var assets = new StringBuilder();
        for (var url : urls) {
            assets.append(assets.isEmpty() ? "" : ",")
                    .append("{\"url\": \"%s\", \"name\": \"front\"}".formatted(url));
        }
        return caller.post(
                REAL,
                "{\"group_id\": \"%s\", \"asset_type\": \"Image\", \"assets\": [%s]}"
                        .formatted(group, assets));
    }

    /// The `asset://` address of an approved picture of a person.
    String face() {
        var task = submit(person(), stand.host(Files.png(512, 512, 1))).text("/data/id");
        var url = finished(task).text("/data/result/asset_url");
        assertThat(url).startsWith("asset://asset-");
        return url;
    }

    Caller.Answer task(String id) {
        return caller.get("/v1/tasks/" + id);
    }

    Caller.Answer finished(String id) {
        return stand.until(() -> task(id), a -> a.text("/data/status").matches("completed|failed"));
    }

    Caller.Answer video(String json) {
        return caller.post(VIDEOS, json);
    }

    Caller.Answer video(String json, String idempotencyKey) {
        return caller.post(VIDEOS, json, Map.of("Idempotency-Key", idempotencyKey));
    }

    /// The id of an accepted video.
    static String id(Caller.Answer accepted) {
        assertThat(accepted.status()).as(accepted.raw()).isEqualTo(200);
        return accepted.text("/data/0/task_id");
    }

    /// What the key has used, in dollars.
    BigDecimal spent() {
        return caller.get("/v1/balance").at("/used_balance").decimalValue();
    }
}
