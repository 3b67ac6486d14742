package studio.likeness.core.wallet;

import java.time.Duration;
import java.time.Instant;
import studio.likeness.core.port.Clock;

/// When an unlocked wallet locks by itself. Two clocks watch: uptime cannot be turned back but
/// stands still while some computers sleep; the wall clock runs on but can be turned back.
///
/// @param seen uptime and wall clock at the last look
/// @param deadline uptime and wall clock at which it locks
public record IdleLock(Duration idle, Moment seen, Moment deadline) {
    public static final Duration DEFAULT_IDLE = Duration.ofMinutes(5);

    /// Time servers correct a clock by less than this without anybody meaning anything by it.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /// Both clocks at once.
    public record Moment(Duration uptime, Instant wall) {
        public static Moment of(Clock clock) {
            return new Moment(clock.uptime(), clock.now());
        }

        private Moment plus(Duration lapse) {
            return new Moment(uptime.plus(lapse), wall.plus(lapse));
        }
    }

    public static IdleLock from(Moment now, Duration idle) {
        return new IdleLock(idle, now, now.plus(idle));
    }

    /// True once it has to lock. A look that comes late cannot make it too late: who looks and
    /// finds the deadline behind, locks.
    public boolean isDue(Moment now) {
        var lapsed = now.uptime().minus(seen.uptime());
        var turnedBack = now.wall().plus(TOLERANCE).isBefore(seen.wall().plus(lapsed));
        return turnedBack
                || now.uptime().compareTo(deadline.uptime()) >= 0
                || !now.wall().isBefore(deadline.wall());
    }

    /// After a look that found nothing due. The deadline stays.
    public IdleLock seen(Moment now) {
        return new IdleLock(idle, now, deadline);
    }

    /// After an act of the person. One that comes after the deadline does not move it.
    public IdleLock touched(Moment now) {
        return isDue(now) ? this : from(now, idle);
    }

    /// What is left, for a countdown.
    public Duration left(Moment now) {
        var left = deadline.uptime().minus(now.uptime());
        return left.isNegative() ? Duration.ZERO : left;
    }
}
