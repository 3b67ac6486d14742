package studio.likeness.core.pay.ledger;

import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.text.Message;

/// What a row of the ledger tells.
public enum RowKind {
    DRAWN,
    SIGNED,
    SENT,
    LOST,
    NONCE_REFUSED,
    SETTLED,
    UNUSED,
    CANCELLED,
    DROPPED,
    RENEWED,
    /// The service holds the payment and works.
    AWAITED,
    /// Its work is over.
    ENDED,
    /// A request for its signature is on its walk to another computer.
    ASKED,
    /// Signed there, and carried back.
    BROUGHT,
    /// The request is not open any more, and nobody signed.
    UNANSWERED,
    /// Ordered from a service that bills by itself.
    BILLED,
    /// What that service said of it.
    TOLD;

    public static RowKind of(PurchaseEvent event) {
        return switch (event) {
            case PurchaseEvent.Signed _ -> SIGNED;
            case PurchaseEvent.Sent _ -> SENT;
            case PurchaseEvent.Lost _ -> LOST;
            case PurchaseEvent.NonceRefused _ -> NONCE_REFUSED;
            case PurchaseEvent.Settled _ -> SETTLED;
            case PurchaseEvent.Unused _ -> UNUSED;
            case PurchaseEvent.Cancelled _ -> CANCELLED;
            case PurchaseEvent.Dropped _ -> DROPPED;
            case PurchaseEvent.Renewed _ -> RENEWED;
        };
    }

    public Message message() {
        return Message.naming(this);
    }
}
