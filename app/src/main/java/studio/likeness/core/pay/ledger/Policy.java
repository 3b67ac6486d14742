package studio.likeness.core.pay.ledger;

import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;

/// What one service may take, and what it may take without asking.
///
/// @param unasked a payment up to this much to a known recipient needs no question; nothing at
///   first
public record Policy(Caps caps, MicroUsd unasked) {
    /// A long clip in high resolution and a few tries a day.
    public static final Policy CAREFUL =
            new Policy(new Caps(MicroUsd.of(5_000_000), MicroUsd.of(15_000_000)), MicroUsd.ZERO);
}
