package studio.likeness.core.video;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.core.port.Progress;

/// How much of each clip has come in, noted by whoever fetches it and read by whoever shows it.
final class Incoming {
    private final Map<String, Double> fractions = new ConcurrentHashMap<>();

    OptionalDouble of(String id) {
        var fraction = fractions.get(id);
        return fraction == null ? OptionalDouble.empty() : OptionalDouble.of(fraction);
    }

    void forget(String id) {
        fractions.remove(id);
    }

    Progress noting(String id, Progress progress) {
        return new Progress() {
            @Override
            public void fraction(double done) {
                fractions.put(id, done);
                progress.fraction(done);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
