package studio.likeness.core.wallet.signing;

import java.util.Set;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.SigningKey;

/// Signs transfers of the allowed tokens with one key, which it owns: closing wipes it. A signature
/// that does not lead back to that key's address never leaves.
public final class PaymentSigner implements AutoCloseable {
    private final SigningKey key;
    private final Set<TokenDomain> allowed;
    private final Ecdsa ecdsa;

    public PaymentSigner(SigningKey key, Set<TokenDomain> allowed) {
        this(key, allowed, new Web3jEcdsa());
    }

    PaymentSigner(SigningKey key, Set<TokenDomain> allowed, Ecdsa ecdsa) {
        this.key = key;
        this.allowed = Set.copyOf(allowed);
        this.ecdsa = ecdsa;
    }

    public Address address() {
        return key.address();
    }

    /// Fails when the key has been wiped meanwhile: locking may overtake a payment.
    ///
    /// @throws IllegalArgumentException for another payer or token than this signer's. The gate has
    ///   refused those before; nothing gets here by accident.
    public Outcome<Signature> sign(TransferAuthorization transfer) {
        if (!transfer.from().equals(key.address())) {
            throw new IllegalArgumentException("another payer: " + transfer.from());
        }
        if (!allowed.contains(transfer.domain())) {
            throw new IllegalArgumentException("another token: " + transfer.domain());
        }
        return signed(transfer.digest());
    }

    private Outcome<Signature> signed(byte[] digest) {
        return key.use(bytes -> ecdsa.sign(digest, bytes)).map(made -> made.provenOf(key, digest));
    }

    @Override
    public void close() {
        key.close();
    }
}
