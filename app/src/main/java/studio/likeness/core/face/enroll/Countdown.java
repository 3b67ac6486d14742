package studio.likeness.core.face.enroll;

import java.time.Duration;
import studio.likeness.core.port.Clock;

/// The life of one code, measured with a clock that never jumps.
public final class Countdown {
    private final Clock clock;
    private final Duration life;
    private final Duration end;

    public Countdown(Clock clock, Duration life) {
        this.clock = clock;
        this.life = life;
        this.end = clock.uptime().plus(life);
    }

    /// Never below zero.
    public Duration left() {
        var left = end.minus(clock.uptime());
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean over() {
        return left().isZero();
    }

    /// What is left of it, from 1 down to 0.
    public double share() {
        return life.isZero() ? 0 : (double) left().toMillis() / life.toMillis();
    }
}
