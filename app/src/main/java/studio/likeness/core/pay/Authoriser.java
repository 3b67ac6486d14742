package studio.likeness.core.pay;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;

/// Whoever holds the key: in this program, or behind a screen on another computer. The gate alone
/// asks.
@FunctionalInterface
public interface Authoriser {
    Outcome<Signature> sign(TransferAuthorization transfer);

    /// A window that this purchase was already asked to be signed for, where the key is a walk
    /// away: what comes back from there fits that window and no other.
    default Optional<Window> asked(Nonce nonce) {
        return Optional.empty();
    }
}
