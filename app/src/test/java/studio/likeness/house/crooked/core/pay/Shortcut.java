package studio.likeness.house.crooked.core.pay;

import studio.likeness.house.crooked.core.wallet.signing.Signer;

/// Signs past the gate.
public record Shortcut(Signer signer, Authoriser authoriser) {}
