package studio.likeness.core.pay.ledger;

import studio.likeness.core.text.Message;

/// What kind of thing is bought.
public enum PurchaseKind {
    ENROLLMENT,
    PORTRAIT,
    /// Where a service puts the portraits of one character.
    GROUP,
    VIDEO,
    OTHER;

    public Message message() {
        return Message.naming(this);
    }
}
