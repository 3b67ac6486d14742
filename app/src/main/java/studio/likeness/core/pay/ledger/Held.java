package studio.likeness.core.pay.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.problem.Money;

/// A purchase with all that is needed to go on with it, after a restart too.
///
/// @param paper the latest signature, if there is one
/// @param awaited the service has taken the payment and works; before it is signed, a request for
///   that is on its walk
public record Held(
        Purchase purchase,
        Purpose purpose,
        Intent.Request request,
        String challenge,
        long firstBlock,
        Optional<Paper> paper,
        boolean awaited) {
    /// Whoever executes the payment wants a few seconds left.
    private static final Duration LAST_SECONDS = Duration.ofSeconds(7);

    /// Whether the same bytes can be sent again: while their window lives, and to a service that
    /// has taken them already.
    public boolean isUsableAt(Instant now) {
        return paper.isPresent()
                && (purchase.state() == PurchaseState.SETTLED
                        || (purchase.state().hasSignatureOut()
                                && now.plus(LAST_SECONDS).isBefore(paper.get().until())));
    }

    /// Before there is a signature, only a request for one is waited for.
    public boolean isOnItsWalk() {
        return awaited && purchase.state() == PurchaseState.DRAWN;
    }

    /// What its state means for a person's money.
    public Money money() {
        return purchase.state().money();
    }
}
