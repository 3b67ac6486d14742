package studio.likeness.core.pay;

import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.wallet.Address;

/// Who pays.
///
/// @param balance what the chain last said
/// @param inFlight all that is reserved or signed and has no known end, over all services
public record Account(Address address, boolean locked, MicroUsd balance, MicroUsd inFlight) {}
