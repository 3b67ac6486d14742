package studio.likeness.os.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// HTTP/2 has its own reasons to repeat a request ("refused", "going away"): none may win.
class Http2Test {
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int GO_AWAY = 7;
    private static final int END_OF_STREAM = 1;
    private static final int END_OF_HEADERS = 4;
    private static final Limits SHORT = Limits.USUAL.withIdle(Duration.ofSeconds(20));

    private final HttpWire wire =
            new HttpWire("test", Duration.ofSeconds(5), LocalCertificate.trust());
    private final List<Integer> streams = new CopyOnWriteArrayList<>();

    /// What the server does with a request's stream.
    private interface Turn {
        void take(RawServer.Visit visit, int stream) throws IOException;
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void anAnswerArrivesWithoutThePseudoHeaders() throws Exception {
        try (var server = server(Http2Test::answer)) {
            for (var call : Calls.ofEachSort(server.uri("/buy"))) {
                var outcome = wire.send(call.within(SHORT), Progress.unwatched());
                assertThat(outcome).isInstanceOf(Outcome.Done.class);
                if (outcome instanceof Outcome.Done<Answer>(var answer)) {
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.text()).isEqualTo("ok");
                    assertThat(answer.headers().asMap()).isEmpty();
                }
            }
        }
    }

    @Test
    void aRefusedStreamIsNotSentAgain() throws Exception {
        expectLostOnce((visit, stream) -> visit.say(frame(RESET, 0, stream, 0, 0, 0, 7)));
    }

    @Test
    void aServerThatGoesAwayIsNotAskedAgain() throws Exception {
        expectLostOnce((visit, _) -> visit.say(frame(GO_AWAY, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
    }

    @Test
    void aCutConnectionIsNotTriedAgain() throws Exception {
        expectLostOnce((visit, _) -> visit.socket.close());
    }

    @Test
    void aBodyCutInTheMiddleIsLost() throws Exception {
        expectLostOnce(
                (visit, stream) -> {
                    visit.say(frame(HEADERS, END_OF_HEADERS, stream, 0x88));
                    visit.say(frame(DATA, 0, stream, 'o'));
                    visit.socket.close();
                });
    }

    private void expectLostOnce(Turn turn) throws Exception {
        for (var sort = 0; sort < 5; sort++) {
            streams.clear();
            try (var server = server(turn)) {
                var call = Calls.ofEachSort(server.uri("/buy")).get(sort);
                assertThat(wire.send(call.within(SHORT), Progress.unwatched()))
                        .as("%s", call)
                        .isEqualTo(Outcome.<Answer>failed(new Problem.AnswerLost("localhost")));
                assertThat(streams).as("%s", call).hasSize(1);
            }
        }
    }

    private RawServer server(Turn turn) throws Exception {
        var doors = LocalCertificate.context().getServerSocketFactory();
        var door =
                (SSLServerSocket) doors.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var parameters = door.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        door.setSSLParameters(parameters);
        return new RawServer(door, "https", visit -> speak(visit, turn));
    }

    private void speak(RawServer.Visit visit, Turn turn) throws IOException {
        var in = new DataInputStream(visit.socket.getInputStream());
        in.readFully(new byte[24]);
        visit.say(frame(SETTINGS, 0, 0));
        while (true) {
            var length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
            var type = in.readUnsignedByte();
            var flags = in.readUnsignedByte();
            var stream = in.readInt();
            in.readFully(new byte[length]);
            if (type == SETTINGS && flags == 0) {
                visit.say(frame(SETTINGS, 1, 0));
            } else if (type == HEADERS) {
                streams.add(stream);
                turn.take(visit, stream);
            }
        }
    }

    private static void answer(RawServer.Visit visit, int stream) throws IOException {
        visit.say(frame(HEADERS, END_OF_HEADERS, stream, 0x88));
        visit.say(frame(DATA, END_OF_STREAM, stream, 'o', 'k'));
    }

    private static byte[] frame(int type, int flags, int stream, int... payload) {
        var frame = ByteBuffer.allocate(9 + payload.length);
        frame.put((byte) 0).putShort((short) payload.length).put((byte) type).put((byte) flags);
        frame.putInt(stream);
        for (var octet : payload) {
            frame.put((byte) octet);
        }
        return frame.array();
    }
}
