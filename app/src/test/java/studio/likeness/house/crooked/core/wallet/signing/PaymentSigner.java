package studio.likeness.house.crooked.core.wallet.signing;

/// What no receipt may reach.
public interface PaymentSigner {}
