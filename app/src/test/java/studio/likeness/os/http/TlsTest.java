package studio.likeness.os.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// A handshake that fails has sent nothing; one that came about may have.
class TlsTest {
    private static final Limits SHORT =
            Limits.USUAL.withIdle(Duration.ofMillis(700)).withWhole(Duration.ofMillis(700));
    private static final Problem UNREACHABLE = new Problem.HostUnreachable("localhost");
    private static final Problem LOST = new Problem.AnswerLost("localhost");

    private final HttpWire trusting =
            new HttpWire("test", Duration.ofSeconds(5), LocalCertificate.trust());
    private final HttpWire strict = new HttpWire("test");

    @AfterEach
    void close() {
        trusting.close();
        strict.close();
    }

    @Test
    void aTrustedServerAnswers() throws Exception {
        try (var server = secure(TlsTest::answerWell)) {
            for (var call : Calls.ofEachSort(server.uri("/buy"))) {
                assertThat(trusting.send(call, Progress.unwatched()))
                        .isInstanceOf(Outcome.Done.class);
            }
        }
    }

    @Test
    void anUnknownCertificateEndsBeforeAnythingIsSent() throws Exception {
        try (var server = secure(TlsTest::answerWell)) {
            expectOfEachSort(strict, server.uri("/buy"), UNREACHABLE);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aCertificateForAnotherNameEndsBeforeAnythingIsSent() throws Exception {
        try (var server = secure(TlsTest::answerWell)) {
            var other = URI.create(server.uri("/").toString().replace("localhost", "127.0.0.1"));
            expectOfEachSort(trusting, other, new Problem.HostUnreachable("127.0.0.1"));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aServerWithoutTlsHasReceivedNothing() throws Exception {
        try (var server = plain(visit -> visit.say("HTTP/1.1 400 Bad Request\r\n\r\n"))) {
            var calls = Calls.ofEachSort(server.uri("/buy"));
            for (var call : calls.subList(1, calls.size())) {
                assertThat(strict.send(call, Progress.unwatched()))
                        .isEqualTo(Outcome.failed(UNREACHABLE));
            }
        }
    }

    @Test
    void aHandshakeThatHangsHasSentNothing() throws Exception {
        try (var server = plain(RawServer.Visit::listen)) {
            var calls = Calls.ofEachSort(server.uri("/buy"));
            for (var call : calls.subList(1, calls.size())) {
                assertThat(strict.send(call.within(SHORT), Progress.unwatched()))
                        .isEqualTo(Outcome.failed(UNREACHABLE));
            }
        }
    }

    @Test
    void whatBreaksAfterTheHandshakeMayHaveArrived() throws Exception {
        try (var deaf = secure(visit -> ((SSLSocket) visit.socket).startHandshake());
                var rude = secure(RawServer.Visit::request)) {
            for (var server : List.of(deaf, rude)) {
                expectOfEachSort(trusting, server.uri("/buy"), LOST);
                assertThat(server.requests()).hasSizeLessThanOrEqualTo(5);
                assertThat(server.connections()).isEqualTo(5);
            }
        }
    }

    @Test
    void silenceAfterTheHandshakeMayMeanItArrived() throws Exception {
        try (var silent = secure(TlsTest::listenAfterRequest)) {
            var call = Calls.ofEachSort(silent.uri("/buy")).getLast();
            var limits = Limits.USUAL.withIdle(Duration.ofSeconds(3));
            assertThat(trusting.send(call.within(limits), Progress.unwatched()))
                    .isEqualTo(Outcome.failed(LOST));
            assertThat(silent.requests()).hasSize(1);
        }
    }

    private static void expectOfEachSort(HttpWire wire, URI address, Problem problem)
            throws InterruptedException {
        for (var call : Calls.ofEachSort(address)) {
            assertThat(wire.send(call, Progress.unwatched()))
                    .as("%s", call)
                    .isEqualTo(Outcome.<Answer>failed(problem));
        }
    }

    private static void answerWell(RawServer.Visit visit) throws IOException {
        while (visit.request() != null) {
            visit.say("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        }
    }

    private static void listenAfterRequest(RawServer.Visit visit) throws IOException {
        visit.request();
        visit.listen();
    }

    private static RawServer plain(RawServer.Script script) throws IOException {
        var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return new RawServer(door, "https", script);
    }

    private static RawServer secure(RawServer.Script script) throws Exception {
        var doors = LocalCertificate.context().getServerSocketFactory();
        var door = doors.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return new RawServer(door, "https", script);
    }
}
