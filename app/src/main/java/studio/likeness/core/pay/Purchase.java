package studio.likeness.core.pay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.wallet.signing.Nonce;

/// One wish that is paid for at most once. It has one nonce, drawn before anything is signed;
/// however many signatures carry it, the chain takes one. Another nonce comes only when the old one
/// is proven dead.
///
/// @param dead the nonces that were given up, each proven
/// @param transaction where it was settled, empty otherwise
public record Purchase(
        String id,
        Terms terms,
        List<Nonce> dead,
        Attempt attempt,
        PurchaseState state,
        String transaction) {
    public Purchase {
        dead = List.copyOf(dead);
    }

    public static Purchase draw(String id, Terms terms, Nonce nonce) {
        return new Purchase(id, terms, List.of(), Attempt.with(nonce), PurchaseState.DRAWN, "");
    }

    /// What it holds of the balance and of the caps.
    public MicroUsd reserved() {
        return state.isOpen() ? terms.amount() : MicroUsd.ZERO;
    }

    /// Given up before its nonce was signed.
    public boolean isDropped() {
        return state == PurchaseState.NOT_CHARGED && attempt.signings() == 0;
    }

    /// Why it may not be signed now, if so.
    public Optional<Refusal> refusal(Instant now) {
        return switch (state) {
            case DRAWN -> Optional.empty();
            case SETTLED -> Optional.of(Refusal.ALREADY_PAID);
            case NOT_CHARGED -> Optional.of(Refusal.PURCHASE_CLOSED);
            case SIGNED, SENT, UNKNOWN -> {
                if (!attempt.isOver(now)) {
                    yield Optional.of(Refusal.STILL_SIGNED);
                }
                yield attempt.signings() < Attempt.MOST_SIGNINGS
                        ? Optional.empty()
                        : Optional.of(Refusal.SIGNED_TOO_OFTEN);
            }
        };
    }

    /// What becomes of it; empty when that cannot happen to it now.
    public Optional<Purchase> after(PurchaseEvent event) {
        return switch (event) {
            case PurchaseEvent.Signed(var at, var until) ->
                    refusal(at).isEmpty() && until.isAfter(at) && until.isAfter(attempt.until())
                            ? Optional.of(with(attempt.signed(until), PurchaseState.SIGNED))
                            : Optional.empty();
            case PurchaseEvent.Sent() -> whileOut(attempt, PurchaseState.SENT);
            case PurchaseEvent.Lost() -> whileOut(attempt, PurchaseState.UNKNOWN);
            case PurchaseEvent.NonceRefused() ->
                    whileOut(attempt.afterRefusal(), PurchaseState.UNKNOWN);
            case PurchaseEvent.Cancelled() -> whileOut(attempt, PurchaseState.NOT_CHARGED);
            case PurchaseEvent.Unused(var at) ->
                    attempt.isDeadAt(at)
                            ? whileOut(attempt, PurchaseState.NOT_CHARGED)
                            : Optional.empty();
            case PurchaseEvent.Dropped() ->
                    state == PurchaseState.DRAWN
                            ? Optional.of(with(attempt, PurchaseState.NOT_CHARGED))
                            : Optional.empty();
            case PurchaseEvent.Settled(var settledIn) -> settled(settledIn);
            case PurchaseEvent.Renewed(var nonce, var unusedAt) -> renewed(nonce, unusedAt);
        };
    }

    /// Also after it was closed as not charged: should the chain ever say otherwise, the ledger
    /// says what the chain says.
    private Optional<Purchase> settled(String settledIn) {
        return state != PurchaseState.SETTLED && attempt.signings() > 0
                ? Optional.of(
                        new Purchase(id, terms, dead, attempt, PurchaseState.SETTLED, settledIn))
                : Optional.empty();
    }

    private Optional<Purchase> renewed(Nonce nonce, Instant unusedAt) {
        if (!state.hasSignatureOut()
                || !attempt.refused()
                || !attempt.isDeadAt(unusedAt)
                || nonce.equals(attempt.nonce())
                || dead.contains(nonce)) {
            return Optional.empty();
        }
        var all = new ArrayList<>(dead);
        all.add(attempt.nonce());
        return Optional.of(
                new Purchase(id, terms, all, Attempt.with(nonce), PurchaseState.DRAWN, ""));
    }

    private Optional<Purchase> whileOut(Attempt next, PurchaseState then) {
        return state.hasSignatureOut() ? Optional.of(with(next, then)) : Optional.empty();
    }

    private Purchase with(Attempt next, PurchaseState then) {
        return new Purchase(id, terms, dead, next, then, transaction);
    }
}
