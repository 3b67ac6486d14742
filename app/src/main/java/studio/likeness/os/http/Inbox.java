package studio.likeness.os.http;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Carries an answer's body from the client's threads to the one that waits for it. Asks for the
/// next piece only when the last one is used up, so that a fast server cannot fill the memory.
final class Inbox implements Flow.Subscriber<List<ByteBuffer>> {
    private sealed interface Event {}

    private record Piece(List<ByteBuffer> buffers) implements Event {}

    private record End() implements Event {}

    private record Broken(Throwable cause) implements Event {}

    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean refused;

    /// The next piece, or null at the end.
    @Nullable List<ByteBuffer> next(long nanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        return switch (events.poll(nanos, TimeUnit.NANOSECONDS)) {
            case null -> throw new TimeoutException();
            case Piece(var buffers) -> buffers;
            case End _ -> null;
            case Broken(var cause) -> throw new ExecutionException(cause);
        };
    }

    void ask() {
        var from = subscription;
        if (from != null) {
            from.request(1);
        }
    }

    /// Also when nothing has been offered yet: what comes later is turned away at the door.
    void refuse() {
        refused = true;
        var from = subscription;
        if (from != null) {
            from.cancel();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription from) {
        subscription = from;
        if (refused) {
            from.cancel();
        } else {
            from.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        events.add(new Piece(buffers));
    }

    @Override
    public void onError(Throwable cause) {
        events.add(new Broken(cause));
    }

    @Override
    public void onComplete() {
        events.add(new End());
    }
}
