package studio.likeness.core.face.enroll;

import java.util.Optional;
import java.util.function.Consumer;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.Order;

/// Where an enrollment is paid for: with a payment that a person looks at and signs, or by the
/// service itself from the account behind a key.
public interface Till {
    /// What is paid for.
    ///
    /// @param purpose names our own number of this enrollment: two orders with the same purpose are
    ///   one wish
    record Ware<T>(Order<T> order, Purpose purpose, Optional<MicroUsd> estimate) {}

    /// How it ended.
    sealed interface Payment<T> {
        record Paid<T>(T bought) implements Payment<T> {}

        /// The person turned away; nothing was signed.
        record Declined<T>() implements Payment<T> {}

        /// It did not go through.
        ///
        /// @param money what became of it, which the purchase knows better than the problem
        record Refused<T>(Problem problem, Money money) implements Payment<T> {}

        /// The answer was lost: it may have gone through, and must be looked up first.
        record Unknown<T>(Problem problem) implements Payment<T> {}
    }

    /// The price as the service names it now; nothing when the service bills it and names none.
    /// Nothing is signed. Blocks.
    Outcome<Optional<MicroUsd>> quote(Ware<?> ware) throws InterruptedException;

    /// Lets the person look and decide, and then pays. At once; the end is told on the calling
    /// thread, exactly once.
    <T> void pay(Ware<T> ware, Consumer<Payment<T>> end);

    /// Whether an order that a service bills to a key is still under way.
    default boolean isOrdering() {
        return false;
    }
}
