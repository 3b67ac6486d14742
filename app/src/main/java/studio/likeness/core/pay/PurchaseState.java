package studio.likeness.core.pay;

/// How far a purchase has come.
public enum PurchaseState {
    /// Nonce and amount are reserved; nothing is signed.
    DRAWN,
    /// A signature exists. It may have left, if the program ended between two lines of the ledger.
    SIGNED,
    SENT,
    /// Sent, and no answer that proves anything.
    UNKNOWN,
    SETTLED,
    /// Proven: no signature of it was used or can be.
    NOT_CHARGED;

    /// Reserved or out, with no known end: counts against caps and balance.
    public boolean isOpen() {
        return this != SETTLED && this != NOT_CHARGED;
    }

    boolean hasSignatureOut() {
        return this == SIGNED || this == SENT || this == UNKNOWN;
    }
}
