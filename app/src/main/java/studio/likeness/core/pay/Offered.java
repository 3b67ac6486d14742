package studio.likeness.core.pay;

/// One entry of a challenge: an offer in full, or the reason why it cannot be one for us.
public sealed interface Offered {
    record Complete(Offer offer) implements Offered {}

    record Unfit(Refusal reason) implements Offered {}
}
