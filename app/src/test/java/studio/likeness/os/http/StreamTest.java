package studio.likeness.os.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Sink;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

class StreamTest {
    private static final String BIG = "0123456789".repeat(100_000);
    private static final Limits LARGE = Limits.USUAL.withAnswerBytes(BIG.length());

    private final HttpWire wire = new HttpWire("test");
    private final Kept kept = new Kept();
    private final Watched watched = new Watched();

    /// Takes what has status 200 or 206.
    private static final class Kept implements Sink {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public boolean takes(Answer head) {
            return head.status() == 200 || head.status() == 206;
        }

        @Override
        public void write(ByteBuffer buffer) throws IOException {
            var copy = new byte[buffer.remaining()];
            buffer.get(copy);
            bytes.write(copy);
        }
    }

    private static final class Watched implements Progress {
        private final List<Double> seen = new ArrayList<>();

        @Override
        public synchronized void fraction(double done) {
            seen.add(done);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void aFileGoesIntoTheSinkAsItIsStored() throws Exception {
        try (var server = RawServer.saying(answer("206 Partial Content", BIG))) {
            var call = Call.get(server.uri("/clip.mp4")).withHeader("Range", "bytes=7-");
            var outcome = wire.stream(call.within(LARGE), kept, watched);
            assertThat(done(outcome).status()).isEqualTo(206);
            assertThat(done(outcome).body()).isEmpty();
            assertThat(kept.bytes.toString(UTF_8)).isEqualTo(BIG);
            assertThat(server.requests().getFirst())
                    .contains("Range: bytes=7-\r\n", "Accept-Encoding: identity\r\n");
            assertThat(watched.seen).hasSizeGreaterThan(1).isSorted().endsWith(1.0);
        }
    }

    @Test
    void whatTheSinkDoesNotTakeStaysInTheAnswer() throws Exception {
        try (var server = RawServer.saying(answer("410 Gone", "expired"))) {
            var outcome = wire.stream(Call.get(server.uri("/")), kept, watched);
            assertThat(done(outcome).text()).isEqualTo("expired");
            assertThat(kept.bytes.size()).isZero();
        }
    }

    @Test
    void aFileBeyondTheLimitStops() throws Exception {
        try (var server = RawServer.saying(answer("200 OK", BIG))) {
            var limit = BIG.length() - 1;
            var call = Call.get(server.uri("/")).within(LARGE.withAnswerBytes(limit));
            assertThat(wire.stream(call, kept, watched))
                    .isEqualTo(Outcome.failed(new Problem.AnswerTooLarge("localhost", limit)));
            assertThat(kept.bytes.size()).isLessThanOrEqualTo(limit);
        }
    }

    @Test
    void aSinkThatFailsEndsTheCallWithItsOwnWords() throws Exception {
        var full = new IOException("disk full");
        var sink =
                new Sink() {
                    @Override
                    public boolean takes(Answer head) {
                        return true;
                    }

                    @Override
                    public void write(ByteBuffer bytes) throws IOException {
                        throw full;
                    }
                };
        try (var server =
                new RawServer(
                        visit -> {
                            visit.request();
                            visit.say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx");
                            visit.listen();
                        })) {
            assertThatThrownBy(() -> wire.stream(Call.get(server.uri("/")), sink, watched))
                    .isSameAs(full);
            assertThat(server.otherEndHungUp()).isTrue();
        }
    }

    @Test
    void sendingABodyIsTheProgressOfSendingIt() throws Exception {
        try (var server = RawServer.saying(answer("200 OK", BIG))) {
            var photo = new Body.Content(new byte[1 << 20]);
            var form = Body.form(new Body.Upload("f", "a.jpg", "image/jpeg", photo));
            done(wire.send(Call.post(server.uri("/"), form).within(LARGE), watched));
            assertThat(watched.seen).hasSizeGreaterThan(10).isSorted().endsWith(1.0);
        }
    }

    private static String answer(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static Answer done(Outcome<Answer> outcome) {
        return switch (outcome) {
            case Outcome.Done<Answer>(var answer) -> answer;
            case Outcome.Failed<Answer>(var problem) -> throw new AssertionError(problem);
        };
    }
}
