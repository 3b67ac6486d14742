package studio.likeness.core.pay.ledger;

import java.time.Instant;
import studio.likeness.core.pay.PurchaseState;

/// One row: something happened to a purchase, and this is how it stood afterwards.
///
/// @param number counts all rows of the ledger
public record LedgerRow(long number, Instant at, RowKind kind, PurchaseState state) {}
