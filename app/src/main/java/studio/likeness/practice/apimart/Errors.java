package studio.likeness.practice.apimart;

import java.time.Duration;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.key.Fields.Wrong;

/// Errors (apimart.md §8). A code is a number here and a word there.
final class Errors {
    private Errors() {}

    static Reply of(int status, String type, String message) {
        var error = Json.object();
        error.put("code", status).put("message", message).put("type", type);
        return Reply.json(status, Json.object().set("error", error));
    }

    static Reply named(int status, String code, String type, String message) {
        var error = Json.object();
        error.put("code", code).put("message", message).put("type", type);
        return Reply.json(status, Json.object().set("error", error));
    }

    static Reply field(String field, Wrong wrong, String why) {
        var error = Json.object();
        error.put("code", 400)
                .put("message", field + " " + why)
                .put("type", "invalid_request_error")
                .put("param", field);
        return Reply.json(400, Json.object().set("error", error));
    }

    static Reply unauthorized() {
        return of(401, "authentication_error", "invalid API key");
    }

    static Reply forbidden() {
        return of(403, "permission_error", "this key may not use this feature");
    }

    static Reply emptyAccount() {
        return of(402, "payment_required", "insufficient balance");
    }

    static Reply taskUnknown() {
        return of(404, "invalid_request_error", "task not found");
    }

    static Reply tooMany(Duration wait) {
        return of(429, "rate_limit_error", "too many requests")
                .withHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
    }

    /// What a bad setting looks like when it is noticed only on the way upstream.
    static Reply buildFailed(String why) {
        return of(500, "server_error", "build_request_failed: " + why);
    }
}
