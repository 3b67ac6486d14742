package studio.likeness.core.pay.till;

import java.util.Optional;
import studio.likeness.core.airgap.FarKey;
import studio.likeness.core.pay.Authoriser;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;

/// Has signatures made on the other computer.
record FarAuthoriser(FarKey far) implements Authoriser {
    @Override
    public Outcome<Signature> sign(TransferAuthorization transfer) {
        return far.sign(transfer);
    }

    @Override
    public Optional<Window> asked(Nonce nonce) {
        return far.asked(nonce);
    }
}
