package studio.likeness.ui.purse;

import java.util.Optional;
import java.util.function.Supplier;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Faucet;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.wallet.Purse;

/// Everything of one mode that the wallet needs.
///
/// @param chain asked off the FX thread only; the first question may start what it needs
/// @param faucet where dollars are play money
/// @param unattended the password, where nobody is there to type it
public record PurseRoom(
        Mode mode,
        Network network,
        Purse purse,
        Supplier<Chain> chain,
        Optional<Supplier<Faucet>> faucet,
        Optional<Supplier<Outcome<Secret>>> unattended) {}
