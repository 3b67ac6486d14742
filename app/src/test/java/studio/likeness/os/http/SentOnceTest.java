package studio.likeness.os.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// The JDK's client sends a cut GET twice unless told otherwise before it loads. In this process
/// others may have loaded it first, so the proof runs in a fresh one without any flag.
class SentOnceTest {
    @Test
    void aFreshProcessWithoutFlagsSendsEveryCallOnce() throws Exception {
        try (var server = new RawServer(RawServer.Visit::request)) {
            run("wire", server);
            assertThat(server.requests())
                    .extracting(request -> request.lines().findFirst().orElseThrow())
                    .containsExactly(
                            "GET /buy/0 HTTP/1.1",
                            "GET /buy/1 HTTP/1.1",
                            "GET /buy/2 HTTP/1.1",
                            "POST /buy/3 HTTP/1.1",
                            "POST /buy/4 HTTP/1.1");
        }
    }

    @Test
    void theBareClientStillRepeatsSoTheRuleIsStillNeeded() throws Exception {
        try (var server = new RawServer(RawServer.Visit::request)) {
            run("bare", server);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aSharedConnectionClosedUnderAReadingCallIsLostNotRepeated() throws Exception {
        try (var server = new RawServer(SentOnceTest::answerOnceThenHangUp);
                var wire = new HttpWire("test")) {
            assertThat(wire.send(Call.get(server.uri("/1")), Progress.unwatched()))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(wire.send(Call.get(server.uri("/2")), Progress.unwatched()))
                    .isEqualTo(Outcome.failed(new Problem.AnswerLost("localhost")));
            assertThat(server.requests()).hasSize(2);
            assertThat(server.connections()).as("the second call reused the first").isEqualTo(1);
        }
    }

    @Test
    void whatMustNotBeInDoubtNeverTakesASharedConnection() throws Exception {
        try (var server = new RawServer(SentOnceTest::answerOnceThenHangUp);
                var wire = new HttpWire("test")) {
            var address = server.uri("/");
            wire.send(Call.get(address), Progress.unwatched());
            for (var call :
                    List.of(
                            Call.post(address, Body.json("{}")),
                            Call.get(address).withHeader("X-PAYMENT", Calls.PAYMENT),
                            Call.get(address).asPaying())) {
                assertThat(wire.send(call, Progress.unwatched()))
                        .as("%s", call)
                        .isInstanceOf(Outcome.Done.class);
            }
            assertThat(server.connections()).isEqualTo(4);
            assertThat(server.requests()).hasSize(4);
        }
    }

    private static void answerOnceThenHangUp(RawServer.Visit visit) throws IOException {
        visit.request();
        visit.say("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        visit.request();
    }

    private static void run(String how, RawServer server) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                LonelyCalls.class.getName(),
                                how,
                                server.uri("/buy").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
