package studio.likeness.core.video;

import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;

/// What is known of a job's money.
///
/// @param amount what was taken, or is held
/// @param transaction where it was settled, empty when there is none
public record Bill(Money money, Optional<MicroUsd> amount, String transaction) {
    public static final Bill NONE = new Bill(Money.NOT_CHARGED, Optional.empty(), "");

    public static Bill of(Money money, MicroUsd amount) {
        return new Bill(money, Optional.of(amount), "");
    }

    public Bill meaning(Money now) {
        return new Bill(now, amount, transaction);
    }

    /// Money that may yet be taken.
    public boolean inFlight() {
        return money == Money.RESERVED || money == Money.UNKNOWN;
    }
}
