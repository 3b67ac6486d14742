package studio.likeness.core.pay.ledger;

import studio.likeness.core.text.Message;

/// How something is paid for.
public enum Billing {
    /// By a payment signed in this program.
    WALLET,
    /// By the service itself, from the account that a key belongs to.
    SERVICE;

    public Message message() {
        return Message.naming(this);
    }
}
