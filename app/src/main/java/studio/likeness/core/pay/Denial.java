package studio.likeness.core.pay;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// How a service puts it when it will not take a payment. Good for words and for the remedy they
/// name; what happened to the money is decided by no code.
public enum Denial {
    /// Too little money, or a clock outside the window.
    UNFUNDED,
    /// The payment ran out before it was carried out.
    EXPIRED,
    /// The nonce was seen before.
    REPLAY,
    /// A transaction is named beside the refusal, or a receipt that is not ours: it may be on its
    /// way.
    UNCLEAR,
    /// Anything else: amount, recipient, network, form.
    INVALID;

    private static final Set<String> SEEN =
            Set.of(
                    "payment_replay",
                    "nonce_conflict",
                    "invalid_exact_evm_nonce_already_used",
                    "duplicate_settlement");
    private static final Set<String> LATE =
            Set.of(
                    "payment_expired",
                    "invalid_exact_evm_payload_authorization_valid_before",
                    "invalid_exact_evm_payload_authorization_valid_after");
    private static final Set<String> POOR =
            Set.of(
                    "payment_unfunded",
                    "insufficient_balance",
                    "insufficient_funds",
                    "invalid_exact_evm_insufficient_balance");

    /// Of an answer with status 402 to a paid request.
    public static Denial of(Answer answer, TransferAuthorization signed) {
        var said = Receipt.read(answer.headers(), signed);
        if (said instanceof Receipt.Foreign) {
            return UNCLEAR;
        }
        var receipt =
                said instanceof Receipt.Denied(var code) ? Stream.of(code) : Stream.<String>empty();
        var codes =
                Stream.concat(receipt, Aftermath.codes(answer))
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .toList();
        if (codes.stream().anyMatch(SEEN::contains)) {
            return REPLAY;
        }
        if (codes.stream().anyMatch(LATE::contains)) {
            return EXPIRED;
        }
        return codes.stream().anyMatch(POOR::contains) ? UNFUNDED : INVALID;
    }
}
