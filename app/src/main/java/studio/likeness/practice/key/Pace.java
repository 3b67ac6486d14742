package studio.likeness.practice.key;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.practice.world.PracticeClock;
import studio.likeness.practice.world.RateLimit;

/// How often each key may make each call: one [RateLimit] a call.
public final class Pace {
    private final PracticeClock clock;
    private final Map<String, RateLimit> limits = new ConcurrentHashMap<>();

    /// At most `calls` within `span`.
    public record Limit(int calls, Duration span) {}

    public Pace(PracticeClock clock) {
        this.clock = clock;
    }

    /// Nothing when the call may be made; else how long to wait.
    public Optional<Duration> delay(PracticeKey key, String call, Limit limit) {
        return key.is(PracticeKey.Trait.BUSY)
                ? Optional.of(limit.span)
                : limits.computeIfAbsent(call, _ -> new RateLimit(clock, limit.calls, limit.span))
                        .refuses(key.id());
    }

    /// As if nobody had ever asked.
    public void clear() {
        limits.clear();
    }
}
