package studio.likeness.boot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import studio.likeness.core.port.Clock;
import studio.likeness.os.clock.SystemClock;

/// This computer's clock, ahead by as much as a test wants.
final class LaterClock implements Clock, InstantSource {
    private final SystemClock inner = new SystemClock();
    private volatile Duration ahead;

    LaterClock(Duration ahead) {
        this.ahead = ahead;
    }

    void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public Instant now() {
        return inner.now().plus(ahead);
    }

    @Override
    public Instant instant() {
        return now();
    }

    @Override
    public Duration uptime() {
        return inner.uptime();
    }
}
