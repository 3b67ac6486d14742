package studio.likeness.core.face.receipt;

/// The studio's own key for receipts. It proves that a receipt was not changed since, and is worth
/// nothing else: no money hangs on it.
public interface ReceiptSigner {
    /// The public key, 32 bytes of Ed25519.
    byte[] publicKey();

    byte[] sign(byte[] message);
}
