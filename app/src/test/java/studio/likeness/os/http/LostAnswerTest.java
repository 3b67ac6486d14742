package studio.likeness.os.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// Whether a failed call may have arrived decides whether a person may pay again. And no call, of
/// whatever sort, may arrive twice.
class LostAnswerTest {
    private static final Limits SHORT =
            Limits.USUAL.withIdle(Duration.ofMillis(400)).withWhole(Duration.ofMillis(900));
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";
    private static final String GZIP = "Content-Encoding: gzip\r\n";

    private final HttpWire wire = new HttpWire("test");
    private final HttpWire hasty = new HttpWire("test", Duration.ofMillis(400), null);

    record Mishap(String name, RawServer.Script script) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mishap> mishaps() {
        return Stream.of(
                new Mishap("closed before reading", _ -> {}),
                new Mishap("closed after reading", RawServer.Visit::request),
                after("half a status line", "HTTP/1."),
                after("nonsense", "what do you want\r\n\r\n"),
                after("half the headers", OK + "Content-Ty"),
                after("headers without end", OK + "Content-Type: text/plain\r\n"),
                after("half the body", OK + "Content-Length: 100\r\n\r\nhalf"),
                after("chunks cut", OK + CHUNKED + "5\r\nhello\r\n5\r\nwo"),
                after("a chunk without size", OK + CHUNKED + "zz\r\nhello\r\n"),
                after("gzip cut", OK + GZIP + "Content-Length: 4\r\n\r\n\u001f\u008b\b\0"),
                after("gzip that is none", OK + GZIP + "Content-Length: 5\r\n\r\nhello"),
                after("another packing", OK + "Content-Encoding: br\r\nContent-Length: 1\r\n\r\nx"),
                thenSilent("silence", ""),
                thenSilent("silence in the body", OK + "Content-Length: 100\r\n\r\nhalf"),
                new Mishap("endless headers", LostAnswerTest::headersWithoutEnd));
    }

    private static Mishap after(String name, String words) {
        return new Mishap(
                name,
                visit -> {
                    visit.request();
                    visit.say(words);
                });
    }

    private static Mishap thenSilent(String name, String words) {
        return new Mishap(
                name,
                visit -> {
                    visit.request();
                    visit.say(words);
                    visit.listen();
                });
    }

    private static void headersWithoutEnd(RawServer.Visit visit) throws IOException {
        visit.request();
        visit.say(OK);
        while (true) {
            visit.say("X-More: " + "x".repeat(1000) + "\r\n");
        }
    }

    @AfterEach
    void close() {
        wire.close();
        hasty.close();
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void whatMayHaveArrivedIsLostAndSentOnce(Mishap mishap) throws Exception {
        for (var sort = 0; sort < Calls.ofEachSort(URI.create("http://localhost")).size(); sort++) {
            try (var server = new RawServer(mishap.script)) {
                var call = Calls.ofEachSort(server.uri("/buy")).get(sort).within(SHORT);
                assertThat(problem(call))
                        .as("%s", call)
                        .isEqualTo(new Problem.AnswerLost("localhost"));
                assertThat(server.connections()).as("%s", call).isEqualTo(1);
                assertThat(server.requests()).as("%s", call).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    /// A reset can be faster than the end of connecting: then nothing was sent, and that is said.
    @Test
    void aConnectionResetAtOnceIsNeverTriedAgain() throws Exception {
        for (var sort = 0; sort < 5; sort++) {
            try (var server = new RawServer(visit -> visit.socket.setSoLinger(true, 0))) {
                assertThat(problem(Calls.ofEachSort(server.uri("/buy")).get(sort)))
                        .isIn(
                                new Problem.AnswerLost("localhost"),
                                new Problem.HostUnreachable("localhost"));
                assertThat(server.connections()).isEqualTo(1);
            }
        }
    }

    @Test
    void aDripThatNeverFallsSilentStillEndsWithTheWholeTime() throws Exception {
        try (var server =
                new RawServer(
                        visit -> {
                            visit.request();
                            visit.say(OK + "Content-Length: 1000000\r\n\r\n");
                            visit.socket.setSoTimeout(50);
                            drip(visit);
                        })) {
            var before = System.nanoTime();
            assertThat(problem(Call.get(server.uri("/")).within(SHORT)))
                    .isEqualTo(new Problem.AnswerLost("localhost"));
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isBetween(SHORT.whole(), Duration.ofSeconds(30));
            assertThat(server.otherEndHungUp()).isTrue();
        }
    }

    @Test
    void aRefusedPortHasReceivedNothing() throws Exception {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        for (var call : Calls.ofEachSort(URI.create("http://127.0.0.1:" + port + "/buy"))) {
            assertThat(problem(call)).isEqualTo(new Problem.HostUnreachable("127.0.0.1"));
        }
    }

    @Test
    void aConnectionThatIsNeverTakenHasReceivedNothing() throws Exception {
        var waiting = new ArrayList<Socket>();
        try (var full = new ServerSocket(0, 1)) {
            fill(full, waiting);
            for (var call :
                    Calls.ofEachSort(URI.create("http://127.0.0.1:" + full.getLocalPort()))) {
                assertThat(problem(hasty, call))
                        .isEqualTo(new Problem.HostUnreachable("127.0.0.1"));
            }
        } finally {
            for (var socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void aNameThatDoesNotExistHasReceivedNothing() throws Exception {
        for (var call : Calls.ofEachSort(URI.create("https://nowhere.invalid/buy"))) {
            assertThat(problem(call)).isEqualTo(new Problem.HostUnreachable("nowhere.invalid"));
        }
    }

    private static void drip(RawServer.Visit visit) throws IOException {
        while (true) {
            visit.say("x");
            try {
                if (visit.socket.getInputStream().read() < 0) {
                    visit.listen();
                    return;
                }
            } catch (SocketTimeoutException _) {
                // Nobody spoke for a moment: time for the next drop.
            }
        }
    }

    /// Knocks until nobody is let in any more: the system answers no further connection.
    private static void fill(ServerSocket full, List<Socket> waiting) throws IOException {
        while (waiting.size() < 50) {
            var socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(full.getLocalSocketAddress(), 200);
            } catch (SocketTimeoutException _) {
                return;
            }
        }
    }

    private Problem problem(Call call) throws InterruptedException {
        return problem(wire, call);
    }

    private static Problem problem(HttpWire wire, Call call) throws InterruptedException {
        return switch (wire.send(call, Progress.unwatched())) {
            case Outcome.Failed<?>(var problem) -> problem;
            case Outcome.Done<?>(var answer) -> throw new AssertionError(answer);
        };
    }
}
