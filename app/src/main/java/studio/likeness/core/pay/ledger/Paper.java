package studio.likeness.core.pay.ledger;

import java.time.Instant;
import studio.likeness.core.pay.PaymentHeader;
import studio.likeness.core.pay.Terms;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;

/// One signature on disk: the very characters that are sent, and the window they are good in.
public record Paper(Instant at, Window window, PaymentHeader header) {

    public Instant until() {
        return Instant.ofEpochSecond(window.before().longValueExact());
    }

    /// What it signs, to compare a receipt with.
    public TransferAuthorization transfer(Terms terms, Nonce nonce) {
        return new TransferAuthorization(
                terms.network().dollar(),
                terms.payer(),
                terms.recipient(),
                terms.amount().toBigInteger(),
                window,
                nonce);
    }
}
