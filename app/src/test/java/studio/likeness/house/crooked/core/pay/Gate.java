package studio.likeness.house.crooked.core.pay;

import studio.likeness.house.crooked.core.wallet.signing.ConsentSigner;

/// Puts the wallet's name under what it likes.
public record Gate(ConsentSigner signer) {}
