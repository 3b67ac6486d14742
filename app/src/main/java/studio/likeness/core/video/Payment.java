package studio.likeness.core.video;

import studio.likeness.core.problem.Problem;

/// A person's yes to one order at one price. Sending it is the purchase; it is sent once.
@FunctionalInterface
public interface Payment {
    Sent send() throws InterruptedException;

    /// It is not sent after all: what an earlier run asked for is asked for no more.
    default void withdraw() {}

    /// Its signature is carried here by a person, and so are those of the others agreed to with it.
    default boolean walks() {
        return false;
    }

    /// What came of it.
    sealed interface Sent {
        Bill bill();

        record Accepted(Ticket ticket, Bill bill) implements Sent {}

        /// Certainly no job came of it.
        record Refused(Problem why, Bill bill) implements Sent {}

        /// A job may have come of it.
        record Lost(Problem why, Bill bill) implements Sent {}
    }
}
