package studio.likeness.bench;

import java.util.ArrayList;
import java.util.List;

/// Two things measured in turn, so that whatever else the machine does falls on both: one pair
/// starts with the first, the next pair with the second.
record Turns(Samples first, Samples second, Samples ratio) {
    /// One measurement of either.
    interface Act {
        double measure() throws Exception;
    }

    /// @param pairs heard; one more goes before them unheard, to fill the caches
    static Turns take(int pairs, Act first, Act second) throws Exception {
        var firsts = new ArrayList<Double>();
        var seconds = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (var pair = 0; pair <= pairs; pair++) {
            var values = pair % 2 == 0 ? inOrder(first, second) : inOrder(second, first).reversed();
            if (pair > 0) {
                firsts.add(values.getFirst());
                seconds.add(values.getLast());
                ratios.add(values.getFirst() / values.getLast());
            }
        }
        return new Turns(Samples.of(firsts), Samples.of(seconds), Samples.of(ratios));
    }

    private static List<Double> inOrder(Act one, Act other) throws Exception {
        var value = one.measure();
        return List.of(value, other.measure());
    }
}
