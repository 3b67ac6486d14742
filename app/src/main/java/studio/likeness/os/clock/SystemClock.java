package studio.likeness.os.clock;

import java.time.Duration;
import java.time.Instant;
import studio.likeness.core.port.Clock;

/// The clocks of this computer. The uptime counts from the making of this object.
public final class SystemClock implements Clock {
    private final long start = System.nanoTime();

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public Duration uptime() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
