package studio.likeness.core.pay.ledger;

import java.time.Instant;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.problem.Money;

/// One purchase as a line of the ledger.
public record Entry(String id, Deal deal, Amounts amounts, Progress progress, Trail trail) {

    /// Who was asked for what, and who bills it.
    public record Deal(String service, Billing billing, Purpose purpose) {}

    /// How far it has come.
    ///
    /// @param opened when it was written down, before anything was signed
    /// @param changed when its latest row was written
    /// @param awaited the service holds the payment and works: its end comes with the job's
    public record Progress(
            PurchaseState state, boolean awaited, int signings, Instant opened, Instant changed) {}

    public PurchaseState state() {
        return progress.state();
    }

    /// A service has billed it and does not say how much.
    public boolean isUntold() {
        return deal.billing() == Billing.SERVICE
                && state() == PurchaseState.SETTLED
                && amounts.settled().isEmpty();
    }

    /// What its state means for a person's money.
    public Money money() {
        return progress.state().money();
    }
}
