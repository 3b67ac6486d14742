package studio.likeness.core.pay;

import java.util.Optional;

/// The gate's answer.
public sealed interface Decision {
    record Approved(Plan plan) implements Decision {}

    /// @param about the offer that came farthest, to show its price or its recipient
    record Refused(Refusal reason, Optional<Offer> about) implements Decision {}
}
