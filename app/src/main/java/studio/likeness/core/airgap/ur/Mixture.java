package studio.likeness.core.airgap.ur;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Which fragments a frame carries, added up bit by bit. The first frames carry one fragment each;
/// every later one a number of them that follows from its own number (BCR-2020-005).
final class Mixture {
    private final int count;
    private final long checksum;
    private final double[] keep;
    private final int[] otherwise;

    Mixture(int count, long checksum) {
        this.count = count;
        this.checksum = checksum;
        keep = new double[count];
        otherwise = new int[count];
        fillTables();
    }

    BitSet of(long frame) {
        var chosen = new BitSet(count);
        if (frame <= count) {
            chosen.set((int) frame - 1);
            return chosen;
        }
        var seed = ByteBuffer.allocate(8).putInt((int) frame).putInt((int) checksum).array();
        var dice = new Xoshiro(seed);
        var degree = degree(dice);
        var remaining = IntStream.range(0, count).toArray();
        for (var taken = 0; taken < degree; taken++) {
            var left = count - taken;
            var index = dice.below(left);
            chosen.set(remaining[index]);
            System.arraycopy(remaining, index + 1, remaining, index, left - index - 1);
        }
        return chosen;
    }

    private int degree(Xoshiro dice) {
        var first = dice.fraction();
        var second = dice.fraction();
        var index = Math.min((int) (count * first), count - 1);
        return 1 + (second < keep[index] ? index : otherwise[index]);
    }

    /// Walker's alias tables: degree `d` has the weight `1/d`. The order in which indices are
    /// worked off is part of the format.
    private void fillTables() {
        var weights = IntStream.rangeClosed(1, count).mapToDouble(d -> 1.0 / d).toArray();
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var small = new ArrayDeque<Integer>();
        var large = new ArrayDeque<Integer>();
        for (var i = count - 1; i >= 0; i--) {
            weights[i] = weights[i] * count / sum;
            (weights[i] < 1 ? small : large).push(i);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            var poor = small.pop();
            var rich = large.pop();
            keep[poor] = weights[poor];
            otherwise[poor] = rich;
            weights[rich] += weights[poor] - 1;
            (weights[rich] < 1 ? small : large).push(rich);
        }
        large.forEach(index -> keep[index] = 1);
        small.forEach(index -> keep[index] = 1);
    }
}
