package studio.likeness.core.pay;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;

/// How much may be signed away, and for how long.
///
/// @param seen the price a person was shown or quoted, empty before the first one
/// @param perCall the cap of one payment to this service
/// @param leftOfDay what its 24-hour cap has left, everything in flight counted
/// @param longest the longest life of a signature that this service needs
public record Allowance(
        Optional<MicroUsd> seen, MicroUsd perCall, MicroUsd leftOfDay, Duration longest) {}
