package studio.likeness.core.face.receipt;

import java.util.Optional;

/// Who puts their name under receipts: the wallet, or the studio with a key of its own. Either
/// proves that a receipt was not changed since; no money hangs on it.
public interface ReceiptSigner {
    /// 64 hex digits of an Ed25519 key, or the address of a wallet.
    String key();

    /// In hex. Empty when the key was put away meanwhile.
    Optional<String> sign(String receipt);
}
