package studio.likeness.core.pay.till;

import java.time.Duration;
import studio.likeness.core.pay.Challenge;
import studio.likeness.core.wallet.signing.Nonce;

/// What a service demanded for a wish.
///
/// @param skew how far its clock was from ours then
/// @param nonce the one that a payment for it carries, drawn here so that it can be seen before a
///   yes
public record Demand(Challenge challenge, Duration skew, Nonce nonce) {}
