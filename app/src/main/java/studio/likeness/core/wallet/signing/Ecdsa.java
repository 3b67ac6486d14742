package studio.likeness.core.wallet.signing;

/// The arithmetic of a signature, apart from what is signed and from who asks.
interface Ecdsa {
    /// Lends the key for this call.
    Signature sign(byte[] digest, byte[] key);
}
