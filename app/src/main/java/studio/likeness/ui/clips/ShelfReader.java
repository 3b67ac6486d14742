package studio.likeness.ui.clips;

import java.util.concurrent.atomic.AtomicLong;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.video.ClipShelf;

/// Reads the whole shelf, one read at a time, each with a number: which of two lists is the newer
/// is told by that, not by which comes in last.
final class ShelfReader {
    private final ClipShelf shelf;
    private final AtomicLong reads = new AtomicLong();

    /// @param number rises from read to read
    record Read(long number, Shelved clips) {}

    ShelfReader(ClipShelf shelf) {
        this.shelf = shelf;
    }

    synchronized Outcome<Read> all() {
        var number = reads.incrementAndGet();
        return Shelved.of(shelf.clips()).map(clips -> new Read(number, clips));
    }

    /// Up to this number, reads have begun. Waits for none of them.
    long reads() {
        return reads.get();
    }
}
