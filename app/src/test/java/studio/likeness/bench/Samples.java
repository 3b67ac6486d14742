package studio.likeness.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/// Measured values, sorted.
final class Samples {
    private static final double NANOS_PER_MILLI = 1e6;

    private static final AtomicReference<Object> BLACKHOLE = new AtomicReference<>();

    private final double[] sorted;

    private Samples(double[] sorted) {
        this.sorted = sorted;
    }

    static Samples of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no samples");
        }
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    int count() {
        return sorted.length;
    }

    /// The middle one, or the mean of the two in the middle.
    double median() {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// The smallest value that at least 95 of 100 do not exceed.
    double p95() {
        var rank = (sorted.length * 95 + 99) / 100;
        return sorted[rank - 1];
    }

    /// Times one act in milliseconds: first for as long as the warm-up lasts, unheard, then `count`
    /// times. What the act returns is used up, so that the compiler cannot leave it out.
    static Samples millisOf(Duration warmUp, int count, Callable<?> act) throws Exception {
        var end = System.nanoTime() + warmUp.toNanos();
        while (System.nanoTime() < end) {
            BLACKHOLE.setOpaque(act.call());
        }
        var values = new double[count];
        for (var i = 0; i < count; i++) {
            var before = System.nanoTime();
            BLACKHOLE.setOpaque(act.call());
            values[i] = (System.nanoTime() - before) / NANOS_PER_MILLI;
        }
        Arrays.sort(values);
        return new Samples(values);
    }
}
