package studio.likeness.core.airgap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;

/// What is known of watched accounts, in memory.
public final class MemoryPairings implements PairingBook {
    private final Map<Address, Pairing> known = new HashMap<>();

    @Override
    public Outcome<Optional<Pairing>> of(Address account) {
        return Outcome.done(Optional.ofNullable(known.get(account)));
    }

    @Override
    public Outcome<Pairing> keep(Pairing pairing) {
        if (pairing.path().isPresent()) {
            known.put(pairing.address(), pairing);
        }
        return Outcome.done(pairing);
    }
}
