package studio.likeness.practice.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The services' wall clock, which can be set wrong on purpose, and the pace of their queues. The
/// two are apart: a queue that runs ten times faster must not make a payment lapse sooner.
public final class PracticeClock {
    private final InstantSource source;
    private Duration shift = Duration.ZERO;
    private double pace;
    private Instant paceSince;
    private Duration queueBefore = Duration.ZERO;

    public PracticeClock(InstantSource source, double pace) {
        this.source = source;
        this.pace = checked(pace);
        this.paceSince = source.instant();
    }

    public synchronized Instant now() {
        return source.instant().plus(shift);
    }

    public long seconds() {
        return now().getEpochSecond();
    }

    /// Moves the wall clock, forwards or back. Queues move along only when it goes forward.
    public synchronized void shift(Duration by) {
        shift = shift.plus(by);
        if (by.isPositive()) {
            queueBefore = queueBefore.plus(by);
        }
    }

    /// How much work a queue has had time for since the beginning.
    public synchronized Duration queueTime() {
        var real = Duration.between(paceSince, source.instant());
        return queueBefore.plusNanos((long) (real.toNanos() * pace));
    }

    /// 1 is as slow as the real services.
    public synchronized void pace(double times) {
        queueBefore = queueTime();
        paceSince = source.instant();
        pace = checked(times);
    }

    public synchronized double pace() {
        return pace;
    }

    private static double checked(double pace) {
        if (!(pace > 0) || pace > 1_000_000) {
            throw new IllegalArgumentException("a pace is above 0 and at most a million");
        }
        return pace;
    }
}
