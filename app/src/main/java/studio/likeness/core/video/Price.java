package studio.likeness.core.video;

import java.time.Instant;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.service.PaidBy;

/// What a shot costs, as far as it is known before it is ordered.
///
/// @param amount asked for by the service when it is paid from the wallet, else the estimate
/// @param estimate from the catalogue, to stand beside it
/// @param at when it was found out
public record Price(MicroUsd amount, PaidBy paidBy, Optional<MicroUsd> estimate, Instant at) {
    private static final double FAR = 1.25;

    public static Price guessed(Estimate estimate, Instant at) {
        return new Price(estimate.amount(), PaidBy.KEY, Optional.of(estimate.amount()), at);
    }

    /// True when it is what the service will take, false for an estimate.
    public boolean binding() {
        return paidBy == PaidBy.WALLET;
    }

    /// So much above the estimate that a person is told.
    public boolean farAboveEstimate() {
        return estimate.filter(
                        expected -> !expected.isZero() && amount.micros() > expected.micros() * FAR)
                .isPresent();
    }
}
