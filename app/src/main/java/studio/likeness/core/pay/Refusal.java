package studio.likeness.core.pay;

import java.util.Locale;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// Why nothing is signed. In the order in which an offer is looked at, so that of several refused
/// offers the one that came farthest names the reason.
public enum Refusal {
    NOT_A_CHALLENGE,
    AFTER_REDIRECT,
    INSECURE_ADDRESS,
    FOREIGN_ORIGIN,
    LEDGER_CLOSED,
    DISK_FULL,
    EARLIER_UNKNOWN,
    CHALLENGE_TOO_LARGE,
    CHALLENGE_UNREADABLE,
    CHALLENGE_AMBIGUOUS,
    VERSION_UNKNOWN,
    NO_OFFERS,
    TOO_MANY_OFFERS,
    EXTENSION_UNSUPPORTED,
    RESOURCE_MISMATCH,
    OFFER_UNREADABLE,
    SCHEME_UNSUPPORTED,
    NETWORK_UNKNOWN,
    ASSET_UNREADABLE,
    AMOUNT_UNREADABLE,
    TIMEOUT_UNREADABLE,
    RECIPIENT_UNREADABLE,
    NETWORK_DISABLED,
    NETWORK_OTHER,
    ASSET_UNKNOWN,
    METHOD_UNSUPPORTED,
    FLOW_UNSUPPORTED,
    TYPE_FOREIGN,
    DOMAIN_MISMATCH,
    AMOUNT_ZERO,
    WINDOW_TOO_SHORT,
    WINDOW_TOO_LONG,
    PAYER_OTHER,
    RECIPIENT_ZERO,
    RECIPIENT_TOKEN,
    RECIPIENT_SELF,
    WINDOW_OVER,
    WINDOW_NOT_OPEN,
    PAYMENT_TOO_LARGE,
    WALLET_LOCKED,
    CLOCK_WRONG,
    WINDOW_STALE,
    ALREADY_PAID,
    PURCHASE_CLOSED,
    STILL_SIGNED,
    SIGNED_TOO_OFTEN,
    PURCHASE_CHANGED,
    MORE_THAN_BEFORE,
    NONCE_TAKEN,
    PRICE_MOVED,
    OVER_CALL_CAP,
    OVER_DAY_CAP,
    BALANCE_TOO_LOW,
    RECIPIENT_NEW,
    SIGNATURE_FOREIGN;

    /// The stable name in the ledger and in logs: `over-call-cap`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In words, with what it means for the money of the purchase it was asked for.
    public Problem problem(Money money) {
        return this == WALLET_LOCKED
                ? new Problem.WalletLocked()
                : new PaymentProblem.PaymentRefused(message(), money);
    }

    public Message message() {
        return Message.naming(this);
    }
}
