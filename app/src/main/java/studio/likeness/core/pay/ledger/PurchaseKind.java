package studio.likeness.core.pay.ledger;

import studio.likeness.core.text.Message;

/// What kind of thing is bought.
public enum PurchaseKind {
    ENROLLMENT,
    PORTRAIT,
    VIDEO,
    OTHER;

    public Message message() {
        return Message.naming(this);
    }
}
