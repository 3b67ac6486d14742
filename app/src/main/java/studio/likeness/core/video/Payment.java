package studio.likeness.core.video;

import studio.likeness.core.problem.Problem;

/// A person's yes to one order at one price. Sending it is the purchase; it is sent once.
@FunctionalInterface
public interface Payment {
    Sent send() throws InterruptedException;

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
