package studio.likeness.core.face;

import java.time.Duration;
import java.time.Instant;
import studio.likeness.core.port.Clock;

/// Stands still until a test turns it.
public final class HandTurnedClock implements Clock {
    private Duration passed = Duration.ZERO;

    @Override
    public Instant now() {
        return Instant.parse("2026-11-21T12:00:00Z").plus(passed);
    }

    @Override
    public Duration uptime() {
        return Duration.ofDays(3).plus(passed);
    }

    public void turn(Duration by) {
        passed = passed.plus(by);
    }
}
