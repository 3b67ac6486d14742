package studio.likeness.jlink;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// One line of `figures.jsonl`.
record Figure(String name, String unit, double median, double p95, int n) {
    static Figure of(String name, String unit, List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median =
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        var rank = (sorted.size() * 95 + 99) / 100;
        return new Figure(name, unit, median, sorted.get(rank - 1), sorted.size());
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
