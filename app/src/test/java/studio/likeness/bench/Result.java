package studio.likeness.bench;

import java.math.BigDecimal;
import java.math.MathContext;

/// One line of `bench.jsonl`.
record Result(String name, String unit, double median, double p95, int n) {
    Result {
        if (!name.matches("[a-z0-9.-]+") || !unit.matches("[a-z0-9/%]+")) {
            throw new IllegalArgumentException(name + " " + unit);
        }
        if (!Double.isFinite(median) || !Double.isFinite(p95) || n < 1) {
            throw new IllegalArgumentException(name + " was not measured");
        }
    }

    static Result of(String name, String unit, Samples samples) {
        return new Result(name, unit, samples.median(), samples.p95(), samples.count());
    }

    String json() {
        return "{\"name\":\"%s\",\"unit\":\"%s\",\"median\":%s,\"p95\":%s,\"n\":%d}"
                .formatted(name, unit, number(median), number(p95), n);
    }

    /// Four digits say all that a measurement knows.
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }
}
