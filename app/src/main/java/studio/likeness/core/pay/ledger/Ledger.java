package studio.likeness.core.pay.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.problem.Outcome;

/// Where purchases are written down. When a call returns, its row is on the disk; when it fails,
/// nothing was written.
public interface Ledger extends LedgerReader {
    /// The first row of a purchase, if what is known at that very moment lets it in: two payments
    /// at once cannot both take the last of a cap.
    Outcome<Held> draw(Intent intent, Instant at, Function<Position, Optional<Refusal>> admission);

    /// A signature, before its header goes anywhere.
    Outcome<Held> sign(String id, Paper paper);

    /// What happened to it. What cannot happen to it now is not written: the purchase comes back as
    /// it is.
    Outcome<Purchase> note(String id, PurchaseEvent event, Instant at);

    /// The service holds the payment until its work is done, or does not any more.
    Outcome<Purchase> await(String id, boolean awaited, Instant at);

    /// A request for its signature goes on its walk to another computer, or is open no more without
    /// one. What else the service holds of it stays as it was.
    Outcome<Purchase> asked(String id, boolean open, Instant at);

    /// Something that the service itself bills.
    Outcome<Entry> bill(Bill bill, Instant at);

    /// What the service said about something it bills.
    Outcome<Entry> billed(String id, Bill.Told told, Instant at);

    Outcome<Position> position(Position.Of question, Instant now);

    /// A look whether a row could be written now.
    Outcome<Boolean> writable();

    Outcome<Optional<Held>> find(String id);

    /// Everything signed or drawn here whose end is not known, oldest first.
    Outcome<List<Held>> open();
}
