package studio.likeness.os.http;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

class AnswerTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private final HttpWire wire = new HttpWire("1.2.3");

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void statusHeadersDateAndBodyArrive() throws Exception {
        var words =
                "HTTP/1.1 402 Payment Required\r\nDate: Tue, 3 Nov 2026 08:09:10 GMT\r\n"
                        + "PAYMENT-REQUIRED: abc\r\nVia: a\r\nVia: b\r\nContent-Length: 2\r\n\r\n{}";
        try (var server = RawServer.saying(words)) {
            var answer = answer(Call.get(server.uri("/")));
            assertThat(answer.status()).isEqualTo(402);
            assertThat(answer.ok()).isFalse();
            assertThat(answer.headers().first("payment-required")).contains("abc");
            assertThat(answer.headers().all("VIA")).containsExactly("a", "b");
            assertThat(answer.date()).contains(Instant.parse("2026-11-03T08:09:10Z"));
            assertThat(answer.text()).isEqualTo("{}");
            assertThat(answer.elapsed()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 304, 308, 400, 401, 403, 404, 407, 408, 425, 429, 431, 500, 503})
    void everyStatusIsAnAnswer(int status) throws Exception {
        var length = status == 204 || status == 304 ? "" : "Content-Length: 0\r\n";
        try (var server = RawServer.saying("HTTP/1.1 " + status + " Words\r\n" + length + "\r\n")) {
            for (var call : Calls.ofEachSort(server.uri("/"))) {
                assertThat(answer(call).status()).isEqualTo(status);
            }
            assertThat(server.requests()).hasSize(5);
        }
    }

    @Test
    void aHeadHasNoBodyWhateverItClaims() throws Exception {
        var claims = OK + "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\n";
        try (var server = RawServer.saying(claims)) {
            var answer = answer(Call.of("HEAD", server.uri("/clip.mp4")));
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().first("Content-Length")).contains("9");
        }
    }

    @Test
    void requestsSayWhoAsksAndNothingElse() throws Exception {
        try (var server = RawServer.saying(OK + "Set-Cookie: a=b\r\nContent-Length: 0\r\n\r\n")) {
            answer(Call.get(server.uri("/a?b=c")));
            answer(Call.get(server.uri("/a?b=c")).withHeader("Accept", "application/json"));
            assertThat(server.requests().getLast())
                    .startsWith("GET /a?b=c HTTP/1.1\r\n")
                    .contains("User-Agent: LikenessStudio/1.2.3\r\n")
                    .contains("Accept-Encoding: gzip\r\n")
                    .contains("Accept: application/json\r\n")
                    .doesNotContainIgnoringCase("cookie")
                    .doesNotContainIgnoringCase("upgrade")
                    .doesNotContain("text/html", "Mozilla");
        }
    }

    @Test
    void aRedirectIsAnAnswerAndNobodyFollowsIt() throws Exception {
        try (var target = RawServer.saying(OK + "Content-Length: 0\r\n\r\n");
                var server =
                        RawServer.saying(
                                "HTTP/1.1 307 Temporary Redirect\r\nLocation: "
                                        + target.uri("/elsewhere")
                                        + "\r\nContent-Length: 0\r\n\r\n")) {
            for (var call : Calls.ofEachSort(server.uri("/buy"))) {
                var answer = answer(call);
                assertThat(answer.status()).isEqualTo(307);
                assertThat(answer.headers().first("location"))
                        .contains(target.uri("/elsewhere").toString());
            }
            assertThat(target.connections()).isZero();
        }
    }

    @Test
    void bodiesArriveWhole() throws Exception {
        try (var server = RawServer.saying(OK + "Content-Length: 0\r\n\r\n")) {
            answer(Call.post(server.uri("/"), Body.json("{\"名\":1}")));
            var json = server.requests().getFirst();
            assertThat(json).contains("Content-Type: application/json\r\n");
            assertThat(
                            new String(
                                    json.getBytes(StandardCharsets.ISO_8859_1),
                                    StandardCharsets.UTF_8))
                    .endsWith("{\"名\":1}");

            var photo = new Body.Content("JPEG".getBytes(StandardCharsets.US_ASCII));
            var form =
                    Body.form(
                            new Body.Text("purpose", "face"),
                            new Body.Upload("file", "me.jpg", "image/jpeg", photo));
            answer(Call.post(server.uri("/"), form));
            assertThat(server.requests().getLast())
                    .contains("Content-Type: multipart/form-data; boundary=")
                    .contains("name=\"purpose\"")
                    .contains("name=\"file\"; filename=\"me.jpg\"")
                    .contains("Content-Type: image/jpeg\r\n\r\nJPEG\r\n");
        }
    }

    @Test
    void compressedAnswersAreReadAndTheirRealSizeCounts() throws Exception {
        var packed = gzip(new byte[64 << 20]);
        try (var server =
                new RawServer(
                        visit -> {
                            // An answer that has arrived whole may leave its connection open. The
                            // first one is a byte short, so that only a hang-up can end it.
                            var request = requireNonNull(visit.request());
                            var missing = request.contains("/refused") ? 1 : 0;
                            visit.say(OK + "Content-Encoding: gzip\r\n");
                            visit.say(
                                    "Content-Length: %d\r\n\r\n"
                                            .formatted(packed.length + missing));
                            visit.say(packed);
                            visit.listen();
                        })) {
            assertThat(packed.length).isLessThan(100_000);
            assertThat(wire.send(Call.get(server.uri("/refused")), Progress.unwatched()))
                    .isEqualTo(Outcome.failed(new Problem.AnswerTooLarge("localhost", 4L << 20)));
            assertThat(server.otherEndHungUp()).isTrue();
            var call = Call.get(server.uri("/taken"));
            assertThat(answer(call.within(Limits.USUAL.withAnswerBytes(64L << 20))).body())
                    .hasSize(64 << 20);
        }
    }

    @Test
    void aBodyEndsAtTheLimitWhateverLengthWasClaimed() throws Exception {
        var limits = Limits.USUAL.withAnswerBytes(1000);
        try (var exact = RawServer.saying(OK + "Content-Length: 1000\r\n\r\n" + "x".repeat(1000));
                var endless =
                        new RawServer(
                                visit -> {
                                    visit.request();
                                    visit.say(OK + "Transfer-Encoding: chunked\r\n\r\n");
                                    while (true) {
                                        visit.say("a\r\n0123456789\r\n");
                                    }
                                })) {
            assertThat(answer(Call.get(exact.uri("/")).within(limits)).body()).hasSize(1000);
            for (var call : Calls.ofEachSort(endless.uri("/"))) {
                assertThat(wire.send(call.within(limits), Progress.unwatched()))
                        .isEqualTo(Outcome.failed(new Problem.AnswerTooLarge("localhost", 1000)));
            }
            assertThat(endless.otherEndHungUp()).isTrue();
        }
    }

    @Test
    void refusedAddressesNeverLeave() throws Exception {
        assertThat(wire.send(Call.get(URI.create("http://example.com/?k=1")), Progress.unwatched()))
                .isEqualTo(Outcome.failed(new Problem.AddressRefused("http://example.com")));
    }

    @Test
    void theLogHoldsOneLineACallAndNoSecret() throws Exception {
        var log = (Logger) LoggerFactory.getLogger(HttpWire.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.DEBUG);
        try (var server = RawServer.saying(OK + "X-Key: s1\r\nContent-Length: 2\r\n\r\ns2")) {
            answer(
                    Call.post(server.uri("/v1/order?key=s3"), Body.json("s4"))
                            .withHeader("Authorization", "s5"));
        } finally {
            log.detachAppender(lines);
        }
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .matches("POST localhost/v1/order 200 2 bytes \\d+ ms");
    }

    private Answer answer(Call call) throws InterruptedException {
        return switch (wire.send(call, Progress.unwatched())) {
            case Outcome.Done<Answer>(var answer) -> answer;
            case Outcome.Failed<Answer>(var problem) -> throw new AssertionError(problem);
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
