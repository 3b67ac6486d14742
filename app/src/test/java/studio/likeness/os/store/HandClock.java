package studio.likeness.os.store;

import java.time.Duration;
import java.time.Instant;
import studio.likeness.core.port.Clock;

/// A clock turned by hand.
final class HandClock implements Clock {
    private Instant now = Instant.parse("2026-11-21T12:00:00.123456Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Duration uptime() {
        return Duration.ZERO;
    }

    void turn(Duration by) {
        now = now.plus(by);
    }
}
