package studio.likeness.os.chain;

import java.time.Duration;
import java.time.Instant;
import studio.likeness.core.port.Clock;

/// Stands still until a test turns it.
final class TurnedClock implements Clock {
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private Duration uptime = Duration.ZERO;

    void pass(Duration time) {
        now = now.plus(time);
        uptime = uptime.plus(time);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Duration uptime() {
        return uptime;
    }
}
