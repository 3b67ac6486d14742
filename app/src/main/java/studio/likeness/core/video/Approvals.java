package studio.likeness.core.video;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.likeness.core.service.ServiceId;

/// How a person's yes to a job's price is got where money is signed for it. Used on the thread of
/// the screens.
public interface Approvals {
    /// Shows the payment. One of the two is called once.
    default void ask(Job job, Consumer<Payment> yes, Runnable no) {
        ask(List.of(job), yes, no);
    }

    /// Shows the payment of the first, with what all of them take: the yes is one to all. What was
    /// confirmed for the first holds for the others.
    ///
    /// @param yes hears the payment of the first; those of the others are [#agreed]
    void ask(List<Job> jobs, Consumer<Payment> yes, Runnable no);

    /// As the last price there found it; nothing before the first.
    Optional<Funds> funds(ServiceId service);

    /// Whether a payment waits for its signature on another computer.
    boolean isAsked();

    /// Shows its request again, for whoever put that off.
    void showRequest();

    /// The order itself, for a service that bills a key: the yes was given beside the estimate.
    Payment keyed(Job job);

    /// The order of one of several whose prices a person agreed to together. It asks nobody, and is
    /// refused where it would cost more than its own price, or where anything needs a person.
    Payment agreed(Job job);
}
