package studio.likeness.practice.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// So many calls a window and caller, counted over the window that ends now.
public final class RateLimit {
    private final PracticeClock clock;
    private final int most;
    private final Duration window;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();

    public RateLimit(PracticeClock clock, int most, Duration window) {
        this.clock = clock;
        this.most = most;
        this.window = window;
    }

    /// Counts a call; when it is one too many, how long until the next may come.
    public synchronized Optional<Duration> refuses(String caller) {
        var now = clock.now();
        calls.values().removeIf(theirs -> isOver(theirs.getLast(), now));
        var mine = calls.computeIfAbsent(caller, _ -> new ArrayDeque<>());
        while (!mine.isEmpty() && isOver(mine.getFirst(), now)) {
            mine.removeFirst();
        }
        if (mine.size() >= most) {
            return Optional.of(Duration.between(now, mine.getFirst().plus(window)));
        }
        mine.addLast(now);
        return Optional.empty();
    }

    private boolean isOver(Instant call, Instant now) {
        return !call.plus(window).isAfter(now);
    }

    public synchronized void reset() {
        calls.clear();
    }
}
