package studio.likeness.core.face.enroll;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import studio.likeness.core.port.Clock;

/// So many times in any hour, and not once more. Counted with the wall clock, because the hour goes
/// on while the studio is closed; what lies in the future of a clock that was set back still
/// counts.
public final class HourBudget {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Clock clock;
    private final int most;
    private final Deque<Instant> used = new ArrayDeque<>();

    /// @param before what was used earlier, as far as it is known
    public HourBudget(Clock clock, int most, Collection<Instant> before) {
        this.clock = clock;
        this.most = most;
        before.stream().sorted().forEach(used::add);
    }

    /// False when the hour has none left; then nothing is used.
    public boolean take() {
        if (left() == 0) {
            return false;
        }
        used.addLast(clock.now());
        return true;
    }

    public int left() {
        forget();
        return Math.max(0, most - used.size());
    }

    public int used() {
        forget();
        return used.size();
    }

    public int most() {
        return most;
    }

    /// Until one more is possible; zero when it is now.
    public Duration untilNext() {
        if (left() > 0) {
            return Duration.ZERO;
        }
        var excess = used.size() - most;
        var freed = used.stream().skip(excess).findFirst().orElse(clock.now().minus(HOUR));
        return Duration.between(clock.now(), freed.plus(HOUR));
    }

    private void forget() {
        var old = clock.now().minus(HOUR);
        while (!used.isEmpty() && !used.getFirst().isAfter(old)) {
            used.removeFirst();
        }
    }
}
