package studio.likeness.house.crooked.core.wallet.signing;

/// What only the gate may reach.
public interface Signer {}
