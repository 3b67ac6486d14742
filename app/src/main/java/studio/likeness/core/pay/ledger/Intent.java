package studio.likeness.core.pay.ledger;

import java.net.URI;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Purchase;

/// A purchase as it is first written down: its nonce is drawn, nothing is signed.
///
/// @param estimate what it was thought to cost before the service was asked
/// @param request what is paid for
/// @param challenge the demand, whole, so that it can be signed again after a restart
/// @param firstBlock the newest block before anything was sent: a search for the payment begins
///   there
public record Intent(
        Purchase purchase,
        Purpose purpose,
        Optional<MicroUsd> estimate,
        Request request,
        String challenge,
        long firstBlock) {

    /// What is asked of the service, without its body: that may be a person's own.
    ///
    /// @param fingerprint of method, address and body, to know the same request again
    /// @param later true when the service takes the payment only once its work is done
    public record Request(String method, URI address, String fingerprint, boolean later) {}
}
