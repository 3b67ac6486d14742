package studio.likeness.core.pay;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// Whoever holds the key: in this program, or behind a screen on another computer. The gate alone
/// asks.
@FunctionalInterface
public interface Authoriser {
    Outcome<Signature> sign(TransferAuthorization transfer);
}
