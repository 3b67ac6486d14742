package studio.likeness.core.pay;

import java.time.Instant;
import studio.likeness.core.money.MicroUsd;

/// One line of the ledger, as far as the caps care.
///
/// @param at when its amount was reserved
/// @param amount what may be taken, or was
public record Spend(String service, Instant at, MicroUsd amount, PurchaseState state) {}
