package studio.likeness.core.wallet;

import java.time.Duration;
import java.time.Instant;
import studio.likeness.core.port.Clock;

/// Two clocks that a test turns by hand.
public final class HandClock implements Clock {
    private Instant wall = Instant.parse("2026-11-21T12:00:00Z");
    private Duration uptime = Duration.ofHours(1);

    @Override
    public Instant now() {
        return wall;
    }

    @Override
    public Duration uptime() {
        return uptime;
    }

    public void pass(Duration lapse) {
        wall = wall.plus(lapse);
        uptime = uptime.plus(lapse);
    }

    /// The computer slept: only the wall clock went on.
    public void sleep(Duration lapse) {
        wall = wall.plus(lapse);
    }

    void turnTo(Instant time) {
        wall = time;
    }
}
