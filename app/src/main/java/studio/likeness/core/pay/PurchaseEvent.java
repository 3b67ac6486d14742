package studio.likeness.core.pay;

import java.time.Instant;
import studio.likeness.core.wallet.signing.Nonce;

/// What can happen to a purchase.
public sealed interface PurchaseEvent {
    /// Signed at one moment, usable until another.
    record Signed(Instant at, Instant until) implements PurchaseEvent {}

    /// About to leave, or to leave again: the same bytes.
    record Sent() implements PurchaseEvent {}

    /// An answer that proves nothing: cut, late, an error, another demand for money.
    record Lost() implements PurchaseEvent {}

    /// The service will not take this nonce any more.
    record NonceRefused() implements PurchaseEvent {}

    /// A receipt that fits, or the chain itself, names the transaction.
    record Settled(String transaction) implements PurchaseEvent {}

    /// The chain, at this block time, has not seen the nonce.
    record Unused(Instant at) implements PurchaseEvent {}

    /// The chain says that the nonce was cancelled.
    record Cancelled() implements PurchaseEvent {}

    /// Given up before anything was signed.
    record Dropped() implements PurchaseEvent {}

    /// Another nonce, with the chain's word at this block time that the old one is unused.
    record Renewed(Nonce nonce, Instant unusedAt) implements PurchaseEvent {}
}
