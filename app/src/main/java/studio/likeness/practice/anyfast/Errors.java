package studio.likeness.practice.anyfast;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.key.Fields.Wrong;

/// The three shapes of an error that are in circulation (anyfast.md §8).
final class Errors {
    private Errors() {}

    /// The gateway's own: keys, money, pace.
    static Reply gateway(int status, String code, String message) {
        var error = Json.object();
        error.put("type", "new_api_error").put("code", code).put("message", message);
        return Reply.json(status, Json.object().set("error", error));
    }

    /// What the gateway was told upstream, as a text inside the message.
    static Reply relayed(int status, String innerCode, String message) {
        var inner = Json.object().put("code", innerCode).put("message", message);
        var text = Json.write(Json.object().set("error", inner));
        return Reply.json(
                status,
                Json.object()
                        .put("code", "fail_to_fetch_task")
                        .put("message", new String(text, StandardCharsets.UTF_8))
                        .putNull("data"));
    }

    /// The asset calls': a code and a text that may begin with a code in brackets.
    static Reply plain(int status, String code, String message) {
        return Reply.json(status, Json.object().put("code", code).put("message", message));
    }

    static Reply notFound(String what) {
        return plain(
                404, "NotFound", "[NotFound." + what + "] the specified " + what + " is not found");
    }

    static Reply unauthorized() {
        return gateway(401, "", "Invalid token");
    }

    static Reply emptyAccount() {
        return gateway(403, "insufficient_user_quota", "user quota is not enough");
    }

    static Reply tooMany(Duration wait) {
        return gateway(429, "rate_limit_exceeded", "too many requests")
                .withHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
    }

    /// How the asset calls object to a field.
    static Reply assetField(String field, Wrong wrong, String why) {
        var code = wrong == Wrong.MISSING ? "MissingParameter" : "InvalidParameter";
        return plain(400, code, "[%s.%s] %s %s".formatted(code, field, field, why));
    }

    /// How the video call objects to a field.
    static Reply videoField(String field, Wrong wrong, String why) {
        var code = wrong == Wrong.MISSING ? "MissingParameter" : "InvalidParameter";
        return relayed(400, code + "." + field, "the parameter " + field + " " + why);
    }
}
