package studio.likeness.core.port;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;

/// Where practice dollars come from.
@FunctionalInterface
public interface Faucet {
    /// Raises what the account has by the usual gift.
    Outcome<Address> give(Address address) throws InterruptedException;
}
