package studio.likeness.practice.world;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was asked, paid and settled, newest last. The oldest entries go when it is full, the counts
/// stay. It never holds a signature, a key or a body.
public final class Log {
    private static final int MOST = 10_000;

    public enum Kind {
        ASKED,
        CHALLENGED,
        VERIFIED,
        REFUSED,
        SETTLED,
        NOTE
    }

    public record Entry(
            long number, Instant at, Kind kind, String what, Map<String, String> with) {}

    private final PracticeClock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Map<Kind, Long> counts = new LinkedHashMap<>();
    private long last;

    Log(PracticeClock clock) {
        this.clock = clock;
    }

    /// `with` keeps its order.
    public synchronized void add(Kind kind, String what, Map<String, String> with) {
        var details = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        entries.addLast(new Entry(++last, clock.now(), kind, what, details));
        counts.merge(kind, 1L, Long::sum);
        if (entries.size() > MOST) {
            entries.removeFirst();
        }
    }

    public synchronized List<Entry> entries() {
        return new ArrayList<>(entries);
    }

    public synchronized long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public synchronized void clear() {
        entries.clear();
        counts.clear();
    }
}
