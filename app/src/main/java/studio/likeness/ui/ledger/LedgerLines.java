package studio.likeness.ui.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import studio.likeness.core.pay.ledger.Entry;

/// The lines of the ledger as a table sees them: as many as there are, of which only those are read
/// that somebody looks at. A line that is not there yet is empty and is filled when it comes.
final class LedgerLines extends ObservableListBase<Optional<Entry>> {
    static final int PAGE = 200;

    private final IntConsumer wanted;
    private final Map<Integer, List<Optional<Entry>>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private int size;

    /// @param wanted told the number of a page that is looked at and not there
    LedgerLines(IntConsumer wanted) {
        this.wanted = wanted;
    }

    /// Another ledger, or another part of it.
    void begin(List<Entry> first, int all) {
        beginChange();
        var old = List.copyOf(this.known());
        pages.clear();
        asked.clear();
        size = all;
        pages.put(0, first.stream().map(Optional::of).toList());
        nextReplace(0, all, old);
        endChange();
    }

    /// What the change replaces: nobody needs lines that were never read.
    private List<Optional<Entry>> known() {
        return pages.getOrDefault(0, List.of());
    }

    void fill(int page, List<Entry> entries) {
        beginChange();
        var from = page * PAGE;
        pages.put(page, entries.stream().map(Optional::of).toList());
        for (var i = from; i < Math.min(size, from + entries.size()); i++) {
            nextSet(i, Optional.empty());
        }
        endChange();
    }

    @Override
    public Optional<Entry> get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        var page = pages.get(index / PAGE);
        if (page == null) {
            if (asked.add(index / PAGE)) {
                wanted.accept(index / PAGE);
            }
            return Optional.empty();
        }
        var at = index % PAGE;
        return at < page.size() ? page.get(at) : Optional.empty();
    }

    @Override
    public int size() {
        return size;
    }
}
