package studio.likeness.os.http;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import studio.likeness.core.port.wire.Limits;

/// How long a call still waits: until a silence grows too long or its whole time is over.
final class Patience {
    private final long idle;
    private final long whole;
    private final long started = System.nanoTime();
    private volatile long lastSign = started;

    Patience(Limits limits) {
        this.idle = limits.idle().toNanos();
        this.whole = limits.whole().toNanos();
    }

    /// Something to wait for, for so many nanoseconds.
    interface Wait<T> {
        T atMost(long nanos) throws InterruptedException, ExecutionException, TimeoutException;
    }

    /// The other side was heard, or takes what it is sent.
    void sign() {
        lastSign = System.nanoTime();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    <T> T spendOn(Wait<T> wait) throws InterruptedException, ExecutionException, TimeoutException {
        for (var left = left(); left > 0; left = left()) {
            try {
                var result = wait.atMost(left);
                sign();
                return result;
            } catch (TimeoutException _) {
                // A sign in the meantime may have bought more time: look again.
            }
        }
        throw new TimeoutException();
    }

    private long left() {
        var now = System.nanoTime();
        return Math.min(idle - (now - lastSign), whole - (now - started));
    }
}
