package studio.likeness.ui.purse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Problem;

/// What the payment network last said, and how far that can be trusted now.
///
/// @param amount empty until it was read once
/// @param at when that was
/// @param asking a question is on its way
/// @param problem why the last question was not answered
public record Balance(
        Optional<MicroUsd> amount,
        Optional<Instant> at,
        boolean asking,
        Optional<Problem> problem) {
    static final Balance UNKNOWN =
            new Balance(Optional.empty(), Optional.empty(), false, Optional.empty());

    private static final Duration FRESH = Duration.ofMinutes(5);

    static Balance read(MicroUsd amount, Instant at) {
        return new Balance(Optional.of(amount), Optional.of(at), false, Optional.empty());
    }

    Balance whileAsking() {
        return new Balance(amount, at, true, problem);
    }

    /// What was read before stays in sight: it was true once.
    Balance unanswered(Problem why) {
        return new Balance(amount, at, false, Optional.of(why));
    }

    Balance whenStopped() {
        return new Balance(amount, at, false, problem);
    }

    /// Old, or the last attempt to read it failed.
    public boolean isStale(Instant now) {
        return problem.isPresent() || at.filter(then -> then.plus(FRESH).isBefore(now)).isPresent();
    }
}
