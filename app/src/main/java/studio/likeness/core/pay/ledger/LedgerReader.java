package studio.likeness.core.pay.ledger;

import java.util.List;
import java.util.Optional;
import studio.likeness.core.problem.Outcome;

/// The ledger as a screen reads it. Calls block on the disk.
public interface LedgerReader {
    Outcome<Optional<Entry>> entry(String id);

    /// Newest first; what has no known end stands on top.
    Outcome<Page> page(LedgerFilter filter, int first, int count);

    Outcome<Totals> totals(LedgerFilter filter);

    /// Everything that happened to one purchase, oldest first.
    Outcome<List<LedgerRow>> history(String id);

    /// Follows the chain of hashes through all rows.
    Outcome<Proof> prove();

    /// @param all how many entries there are beyond this page too
    record Page(List<Entry> entries, int all) {
        public Page {
            entries = List.copyOf(entries);
        }
    }
}
