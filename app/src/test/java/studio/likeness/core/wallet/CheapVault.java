package studio.likeness.core.wallet;

import studio.likeness.core.port.Entropy;

/// A vault whose files cost nothing to open or to guess: for tests of what happens around it.
public final class CheapVault {
    private static final int COST = 2;

    private CheapVault() {}

    public static Vault of(KeyFiles files, Entropy entropy) {
        return new Vault(files, entropy, COST);
    }
}
