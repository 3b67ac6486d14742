package studio.likeness.core.pay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// A real key that remembers what it signed.
final class TestKey implements Authoriser {
    final List<TransferAuthorization> signed = new ArrayList<>();

    private final PaymentSigner signer;

    TestKey() {
        var scalar = new byte[32];
        Arrays.fill(scalar, (byte) 0x11);
        signer =
                switch (SigningKey.taking(scalar)) {
                    case Outcome.Done<SigningKey>(var key) ->
                            new PaymentSigner(key, Set.of(Network.BASE.dollar()));
                    case Outcome.Failed<SigningKey>(var problem) ->
                            throw new AssertionError(problem);
                };
    }

    Address address() {
        return signer.address();
    }

    void lock() {
        signer.close();
    }

    @Override
    public Outcome<Signature> sign(TransferAuthorization transfer) {
        signed.add(transfer);
        return signer.sign(transfer);
    }
}
