package studio.likeness.core.pay.ledger;

/// What following the ledger's chain of hashes found.
public sealed interface Proof {
    /// @param hash of the last row; whoever notes it down can tell later that nothing before it was
    ///   changed
    record Sound(long rows, String hash) implements Proof {}

    /// The first row that is not what was written, or after which one is missing.
    record Broken(long row, String purchase) implements Proof {}
}
