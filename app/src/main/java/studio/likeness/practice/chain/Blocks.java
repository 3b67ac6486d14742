package studio.likeness.practice.chain;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/// The height of the chain. A block comes every two seconds, and one more for every transaction, so
/// that whoever waits for a block after a payment sees it come. Time never goes back here, even if
/// the services' clock does.
final class Blocks {
    private static final long EVERY = 2;
    private static final long FIRST = 1_000_000;

    private final LongSupplier seconds;
    private final NavigableMap<Long, Long> mined = new TreeMap<>();

    Blocks(LongSupplier seconds) {
        this.seconds = seconds;
        mined.put(FIRST, seconds.getAsLong());
    }

    Block head() {
        var last = mined.lastEntry();
        var passed = Math.max(0, seconds.getAsLong() - last.getValue());
        return at(last, last.getKey() + passed / EVERY);
    }

    Block mine() {
        var head = head();
        var next = new Block(head.number() + 1, Math.max(head.timestamp(), seconds.getAsLong()));
        mined.put(next.number(), next.timestamp());
        return next;
    }

    /// A block that exists, from the first that practice knows to the head.
    boolean has(long number) {
        return number >= FIRST && number <= head().number();
    }

    Block at(long number) {
        return at(mined.floorEntry(number), number);
    }

    static long first() {
        return FIRST;
    }

    private static Block at(Map.Entry<Long, Long> before, long number) {
        return new Block(number, before.getValue() + (number - before.getKey()) * EVERY);
    }
}
