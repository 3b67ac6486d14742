package studio.likeness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Headers;

class ComplaintTest {
    private static Complaint in(int status, String body) {
        return Complaint.in(Script.answer(status, body)).orElseThrow();
    }

    /// blockrun.md 2.2: an error that is a text, one that is an object, and one with its code
    /// above.
    @Test
    void theShapesOfBlockRun() {
        assertThat(in(404, "{\"error\":\"Asset group not found\"}").reason())
                .isEqualTo("Asset group not found");
        var refused =
                in(
                        400,
                        """
                        {"error":{"message":"bad seconds","type":"invalid_request_error",
                        "code":"INVALID_PARAMETER"},"message":"bad seconds",
                        "code":"INVALID_PARAMETER"}""");
        assertThat(refused.reason()).isEqualTo("bad seconds");
        assertThat(refused.mentions("invalid_parameter")).isTrue();
    }

    /// anyfast.md 8: JSON inside a message, and codes in brackets.
    @Test
    void theShapesOfAnyFast() {
        var hidden =
                in(
                        400,
                        """
                        {"code":"fail_to_fetch_task","message":"{\\"error\\":{\\"code\\":\
                        \\"InvalidParameter\\",\\"message\\":\\"asset not found\\"}}","data":null}""");
        assertThat(hidden.mentions("InvalidParameter")).isTrue();
        assertThat(hidden.reason()).isEqualTo("asset not found");
        var bracketed = in(404, "{\"code\":\"x\",\"message\":\"[NotFound.group_id] no such\"}");
        assertThat(bracketed.codes()).contains("notfound.group_id");
        assertThat(in(502, "upstream: face consistency check failed").reason())
                .isEqualTo("upstream: face consistency check failed");
    }

    /// apimart.md 1 and 8: a refusal may come with status 200.
    @Test
    void theShapesOfApiMart() {
        var denied = in(401, "{\"error\":{\"code\":401,\"message\":\"no\",\"type\":\"a_error\"}}");
        assertThat(denied.codes()).isEqualTo("a_error");
        assertThat(in(200, "{\"code\":500,\"message\":\"upstream\"}").status()).isEqualTo(500);
        assertThat(in(200, "{\"success\":false,\"message\":\"invalid API key\"}").reason())
                .isEqualTo("invalid API key");
        assertThat(Complaint.in(Script.answer(200, "{\"code\":200,\"data\":{}}"))).isEmpty();
        assertThat(Complaint.in(Script.answer(200, "{\"code\":\"success\"}"))).isEmpty();
        assertThat(Complaint.in(Script.answer(202, "{\"code\":202,\"data\":{}}"))).isEmpty();
    }

    /// byteplus.md 1: the control plane's error may come with status 200.
    @Test
    void theShapeOfUpstream() {
        var refused =
                in(
                        200,
                        """
                        {"ResponseMetadata":{"Error":{"Code":"AccessDenied","Message":"no right"}}}""");
        assertThat(refused.codes()).isEqualTo("accessdenied");
        assertThat(refused.reason()).isEqualTo("no right");
    }

    @Test
    void aPageOrNothingLeavesTheStatus() {
        assertThat(in(502, "<html>Bad gateway</html>").reason()).isEqualTo("502");
        assertThat(in(503, "").reason()).isEqualTo("503");
    }

    @Test
    void thePauseIsFoundWhereverItStands() {
        var body = "{\"error\":\"Rate limit exceeded\",\"retryAfterSeconds\":1260}";
        assertThat(in(429, body).seconds()).isEqualTo(1260);
        assertThat(in(429, "{\"retry_after\":5}").seconds()).isEqualTo(5);
        assertThat(in(429, "{}").seconds()).isEqualTo(60);
        assertThat(seconds(Script.answer(429, body, "Retry-After", "30"))).isEqualTo(30);
        assertThat(seconds(Script.answer(429, "{}", "Retry-After", "99999999"))).isEqualTo(86_400);
    }

    @Test
    void aMomentIsComparedWithTheServicesOwnClock() {
        var now = "Sat, 21 Nov 2026 12:00:00 GMT";
        var retry = Map.of("Date", now, "Retry-After", "Sat, 21 Nov 2026 12:00:30 GMT");
        assertThat(seconds(answer(retry))).isEqualTo(30);
        var reset = Map.of("Date", now, "X-RateLimit-Reset", "1795262410500");
        assertThat(seconds(answer(reset))).isEqualTo(11);
        assertThat(seconds(answer(Map.of("Retry-After", "soon")))).isEqualTo(60);
    }

    private static Answer answer(Map<String, String> headers) {
        var lines = new TreeMap<String, List<String>>();
        headers.forEach((name, value) -> lines.put(name, List.of(value)));
        return new Answer(429, Headers.received(lines), new byte[0], Duration.ZERO);
    }

    private static long seconds(Answer answer) {
        return Complaint.in(answer).orElseThrow().seconds();
    }

    @Test
    void aReasonShowsNoKeyNoSignedAddressAndNoPage() {
        var text =
                "see https://media.example/a.mp4?sig=abc or\\n\\tBearer sk-1234567890 and\u202e "
                        + "x1".repeat(25);
        var reason = in(400, "{\"error\":\"" + text + "\"}").reason();
        assertThat(reason).isEqualTo("see https://media.example/… or … and …");
        assertThat(in(400, "{\"error\":\"" + "so long ".repeat(60) + "\"}").reason()).hasSize(201);
    }
}
