package studio.likeness.service;

import studio.likeness.core.service.PaidBy;

/// What is at stake in a call.
public enum Stake {
    NOTHING,
    /// The call itself carries no money; what a signed payment came to is told by its purchase.
    WALLET,
    /// Sending is buying: a fault after it arrived leaves the money in doubt.
    KEY;

    public static Stake of(PaidBy paidBy) {
        return switch (paidBy) {
            case WALLET -> WALLET;
            case KEY -> KEY;
        };
    }
}
