package studio.likeness.practice.key;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.likeness.practice.world.PracticeClock;

/// How often each key may make each call: so many in a window that opens with the first of them.
public final class Pace {
    private final PracticeClock clock;
    private final Map<Pair, Window> windows = new HashMap<>();

    /// At most `calls` within `span`.
    public record Limit(int calls, Duration span) {}

    /// As if nobody had ever asked.
    public synchronized void clear() {
        windows.clear();
    }

    private record Pair(String key, String call) {}

    private record Window(Instant end, int used) {}

    public Pace(PracticeClock clock) {
        this.clock = clock;
    }

    /// Nothing when the call may be made; else how long to wait.
    public synchronized Optional<Duration> delay(PracticeKey key, String call, Limit limit) {
        var now = clock.now();
        if (key.is(PracticeKey.Trait.BUSY)) {
            return Optional.of(limit.span);
        }
        windows.values().removeIf(window -> !window.end.isAfter(now));
        var pair = new Pair(key.id(), call);
        var window = windows.getOrDefault(pair, new Window(now.plus(limit.span), 0));
        if (window.used >= limit.calls) {
            return Optional.of(Duration.between(now, window.end));
        }
        windows.put(pair, new Window(window.end, window.used + 1));
        return Optional.empty();
    }
}
