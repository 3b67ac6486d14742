package studio.likeness.os.http;

import com.github.mizosoft.methanol.MoreBodyHandlers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Sink;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// One call, once there and back. The calling thread waits, counts and gives up; the client's
/// threads only hand over.
final class Trip {
    private static final Logger LOG = LoggerFactory.getLogger(HttpWire.class);

    private final Call call;
    private final Lane lane;
    private final Progress progress;
    private final Patience patience;
    private long received;
    private boolean opened;

    Trip(Call call, Lane lane, Progress progress) {
        this.call = call;
        this.lane = lane;
        this.progress = progress;
        this.patience = new Patience(call.limits());
    }

    Outcome<Answer> make(@Nullable Sink sink) throws InterruptedException, IOException {
        var plain = BodyHandlers.ofPublisher();
        var packed = sink == null && !call.method().equals("HEAD");
        var handler = packed ? MoreBodyHandlers.decoding(plain) : plain;
        var request =
                Outgoing.request(
                        call, packed ? "gzip" : "identity", done -> sent(done, sink == null));
        var coming = lane.client().sendAsync(request, handler);
        try {
            return answer(patience.spendOn(left -> coming.get(left, TimeUnit.NANOSECONDS)), sink);
        } catch (ExecutionException e) {
            return lost(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            return lost(e);
        } finally {
            // An interrupt can come between the head's arrival and its reading: then the body hangs
            // on nobody.
            if (!coming.cancel(true) && !opened && coming.state() == Future.State.SUCCESS) {
                turnAway(coming.resultNow());
            }
        }
    }

    private static void turnAway(HttpResponse<Flow.Publisher<List<ByteBuffer>>> response) {
        var closed = new Inbox();
        closed.refuse();
        response.body().subscribe(closed);
    }

    private Outcome<Answer> answer(
            HttpResponse<Flow.Publisher<List<ByteBuffer>>> response, @Nullable Sink sink)
            throws InterruptedException, IOException, ExecutionException, TimeoutException {
        opened = true;
        var inbox = new Inbox();
        response.body().subscribe(inbox);
        try {
            var head = head(response);
            var memory = new Memory();
            var file = sink != null && sink.takes(head) ? sink : null;
            var limit = limit(sink != null && file == null);
            var receiver = file == null ? memory : file;
            if (!drain(inbox, receiver, limit, sink == null ? sizeIfAlone(head) : size(head))) {
                log("answer beyond the limit");
                return Outcome.failed(new Problem.AnswerTooLarge(call.host(), limit));
            }
            log(head.status());
            return Outcome.done(
                    new Answer(
                            head.status(),
                            head.headers(),
                            memory.bytes.toByteArray(),
                            patience.elapsed()));
        } finally {
            inbox.refuse();
        }
    }

    /// False when the limit was passed.
    private boolean drain(Inbox inbox, Sink receiver, long limit, long expected)
            throws InterruptedException, IOException, ExecutionException, TimeoutException {
        for (var piece = next(inbox); piece != null; piece = next(inbox)) {
            for (var buffer : piece) {
                received += buffer.remaining();
                if (received > limit) {
                    return false;
                }
                receiver.write(buffer);
            }
            if (expected > 0) {
                progress.fraction(Math.min(1, (double) received / expected));
            }
            inbox.ask();
        }
        return true;
    }

    private @Nullable List<ByteBuffer> next(Inbox inbox)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (progress.cancelled()) {
            throw new InterruptedException();
        }
        return patience.<@Nullable List<ByteBuffer>>spendOn(inbox::next);
    }

    private void sent(double done, boolean shown) {
        patience.sign();
        if (shown) {
            progress.fraction(done);
        }
    }

    private Answer head(HttpResponse<?> response) {
        var headers = Headers.received(response.headers().map());
        return new Answer(response.statusCode(), headers, new byte[0], patience.elapsed());
    }

    /// A body that the sink does not want is an error's words: never longer than a usual answer.
    private long limit(boolean unwanted) {
        var own = call.limits().answerBytes();
        return unwanted ? Math.min(own, Limits.USUAL.answerBytes()) : own;
    }

    private long sizeIfAlone(Answer head) {
        return call.body() instanceof Body.None ? size(head) : 0;
    }

    /// The size the server claims, 0 when unknown. Good for a bar, for nothing else.
    private static long size(Answer head) {
        if (head.headers().has("Content-Encoding")) {
            return 0;
        }
        return head.headers()
                .first("Content-Length")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private Outcome<Answer> lost(Throwable cause) {
        var unsent = lane.nothingSent(cause);
        log((unsent ? "unreachable, " : "lost, ") + cause.getClass().getSimpleName());
        return Outcome.failed(
                unsent
                        ? new Problem.HostUnreachable(call.host())
                        : new Problem.AnswerLost(call.host()));
    }

    private void log(Object end) {
        LOG.debug(
                "{} {}{} {} {} bytes {} ms",
                call.method(),
                call.host(),
                call.address().getPath(),
                end,
                received,
                patience.elapsed().toMillis());
    }

    private static final class Memory implements Sink {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public boolean takes(Answer head) {
            return true;
        }

        @Override
        public void write(ByteBuffer buffer) {
            var copy = new byte[buffer.remaining()];
            buffer.get(copy);
            bytes.writeBytes(copy);
        }
    }
}
