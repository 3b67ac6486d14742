package studio.likeness.core.airgap;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;

/// What other computers told about the accounts that are watched here. Hardware finds its key only
/// by the path and the fingerprint that it once showed, so both outlive the program.
public interface PairingBook {
    /// Nothing for an account of which only the address is known.
    Outcome<Optional<Pairing>> of(Address account);

    /// On disk when this returns. The latest word about an account counts; an address alone does
    /// not take back what is known of it.
    Outcome<Pairing> keep(Pairing pairing);
}
