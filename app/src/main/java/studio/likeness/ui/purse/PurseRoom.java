package studio.likeness.ui.purse;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.likeness.core.airgap.PairingBook;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Faucet;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Purse;

/// Everything of one mode that the wallet needs.
///
/// @param paying told whose money it is while that one's key is not open
/// @param chain asked off the FX thread only; the first question may start what it needs
public record PurseRoom(
        Mode mode,
        Network network,
        Purse purse,
        Consumer<Address> paying,
        Supplier<Chain> chain,
        Extras extras) {

    /// What only some modes and starts have.
    ///
    /// @param faucet where dollars are play money
    /// @param unattended the password, where nobody is there to type it
    /// @param pairings what is known of accounts whose key is elsewhere
    public record Extras(
            Optional<Supplier<Faucet>> faucet,
            Optional<Supplier<Outcome<Secret>>> unattended,
            PairingBook pairings) {}
}
