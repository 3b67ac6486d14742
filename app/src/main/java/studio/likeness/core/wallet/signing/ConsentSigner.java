package studio.likeness.core.wallet.signing;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.SigningKey;

/// Signs consent receipts with the wallet's key and can sign nothing else. The key is the payment
/// signer's: when that wipes it, nothing is signed here either.
public final class ConsentSigner {
    private final SigningKey key;
    private final Ecdsa ecdsa;

    public ConsentSigner(SigningKey key) {
        this(key, new Web3jEcdsa());
    }

    ConsentSigner(SigningKey key, Ecdsa ecdsa) {
        this.key = key;
        this.ecdsa = ecdsa;
    }

    public Address address() {
        return key.address();
    }

    /// Fails when the wallet is locked.
    public Outcome<Signature> sign(ReceiptStatement statement) {
        var digest = statement.digest();
        return key.use(bytes -> ecdsa.sign(digest, bytes)).map(made -> made.provenOf(key, digest));
    }
}
