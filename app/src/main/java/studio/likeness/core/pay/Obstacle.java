package studio.likeness.core.pay;

/// What stands in the way of any payment, whatever is offered.
public enum Obstacle {
    /// The answer was not the first one: somebody was sent elsewhere.
    REDIRECTED(Refusal.AFTER_REDIRECT),
    LEDGER_NOT_WRITABLE(Refusal.LEDGER_CLOSED),
    DISK_FULL(Refusal.DISK_FULL),
    /// An earlier purchase of the same thing has no known end yet.
    EARLIER_UNKNOWN(Refusal.EARLIER_UNKNOWN);

    private final Refusal refusal;

    Obstacle(Refusal refusal) {
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
