package studio.likeness.boot;

import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.pay.Authoriser;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Keyring;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.VaultLock;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TokenDomain;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// The one signer of a mode, while its wallet is open. The purse puts it in and takes it out; the
/// gate alone asks it.
final class OpenKey implements Keyring, Authoriser {
    private final TokenDomain token;
    private final ReentrantLock turning = new ReentrantLock();
    private @Nullable PaymentSigner signer;

    /// @param token the only one that is signed for in this mode
    OpenKey(TokenDomain token) {
        this.token = token;
    }

    @Override
    public VaultLock.Opened take(SigningKey key) {
        var taken = new PaymentSigner(key, Set.of(token));
        turning.lock();
        try {
            signer = taken;
        } finally {
            turning.unlock();
        }
        Thread.ofVirtual().name("signer warm-up").start(taken::warmUp);
        return () -> drop(taken);
    }

    private void drop(PaymentSigner old) {
        turning.lock();
        try {
            old.close();
            if (old.equals(signer)) {
                signer = null;
            }
        } finally {
            turning.unlock();
        }
    }

    @Override
    public Outcome<Signature> sign(TransferAuthorization transfer) {
        turning.lock();
        try {
            return signer == null || !signer.address().equals(transfer.from())
                    ? Outcome.failed(new Problem.WalletLocked())
                    : signer.sign(transfer);
        } finally {
            turning.unlock();
        }
    }
}
