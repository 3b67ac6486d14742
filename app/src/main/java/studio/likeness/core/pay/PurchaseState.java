package studio.likeness.core.pay;

import studio.likeness.core.problem.Money;
import studio.likeness.core.text.Message;

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

    public boolean hasSignatureOut() {
        return this == SIGNED || this == SENT || this == UNKNOWN;
    }

    /// What it means for a person's money.
    public Money money() {
        return switch (this) {
            case DRAWN, NOT_CHARGED -> Money.NOT_CHARGED;
            case SIGNED, SENT -> Money.RESERVED;
            case UNKNOWN -> Money.UNKNOWN;
            case SETTLED -> Money.CHARGED;
        };
    }

    public Message message() {
        return Message.naming(this);
    }
}
