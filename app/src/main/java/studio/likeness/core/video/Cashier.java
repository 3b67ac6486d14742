package studio.likeness.core.video;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;

/// The money of jobs, as far as making clips goes. Calls block.
public interface Cashier {
    /// What exactly this order costs. Free; nothing is signed or ordered.
    Outcome<Price> price(Order<Ticket> order, Estimate estimate) throws InterruptedException;

    /// Asks for a job, with the payment that was signed for it where one was. It may settle now.
    Outcome<Seen> follow(Job job, Order<JobReport> order) throws InterruptedException;

    /// What became of the money of a job whose own end is no longer looked for. Nothing at all when
    /// no payment and no order of it was ever begun: then nothing of it can have left.
    Outcome<Optional<Bill>> lookUp(Job job) throws InterruptedException;

    /// The payment of a job that an earlier run began and that waits for its signature on another
    /// computer. Sending it goes on with that one: it asks for no other, and sends once.
    Outcome<Optional<Payment>> underway(Job job) throws InterruptedException;

    /// The payment of a job that was asked for on another computer and that nobody signed in time:
    /// nothing is reserved for it any more. Sending it asks for the same anew, as another payment,
    /// and never for more than was agreed to.
    Outcome<Optional<Payment>> lapsed(Job job) throws InterruptedException;

    /// A report and what it did to the job's money.
    record Seen(JobReport report, Bill bill) {}
}
