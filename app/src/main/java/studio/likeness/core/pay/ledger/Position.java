package studio.likeness.core.pay.ledger;

import java.util.Optional;
import java.util.Set;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Network;
import studio.likeness.core.wallet.Address;

/// What the ledger knows that a new payment has to be measured against.
///
/// @param ofService open, or taken in the last 24 hours, for one service
/// @param inFlight open for one payer on one network, over all services
/// @param earlier the purchase of the same wish that has no known end yet
/// @param recipients whom this service was paid to before
public record Position(
        MicroUsd ofService, MicroUsd inFlight, Optional<String> earlier, Set<Address> recipients) {
    public Position {
        recipients = Set.copyOf(recipients);
    }

    /// What a position is asked for.
    ///
    /// @param self the purchase that is not in its own way, empty for a new one
    public record Of(
            String service, Network network, Address payer, Purpose purpose, String self) {}
}
