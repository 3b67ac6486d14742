package studio.likeness.core.problem;

import java.util.Map;
import studio.likeness.core.text.Message;

/// What can go wrong between a price and a paid answer. Each kind says what became of the money.
public sealed interface PaymentProblem extends Problem {
    /// The gate signed nothing, for this reason.
    ///
    /// @param money of the purchase it was asked for: it may have been signed before
    record PaymentRefused(Message reason, Money money) implements PaymentProblem {
        @Override
        public Message what() {
            return reason;
        }
    }

    /// The signed payment certainly did not leave: no connection. The same one can go later.
    record PaymentNotSent(String host) implements PaymentProblem {}

    /// A signed payment left and its answer did not come, or proves nothing.
    record PaymentUnknown(String host) implements PaymentProblem {}

    /// The service says that the payer has too little, or that its clock is outside the window.
    record PaymentUnfunded(String host) implements PaymentProblem {}

    /// The payment ran out on its way.
    record PaymentExpired(String host) implements PaymentProblem {}

    /// The service has seen this payment before: it may have taken it.
    record PaymentReplayed(String host) implements PaymentProblem {}

    /// The service finds fault with the payment itself.
    record PaymentInvalid(String host) implements PaymentProblem {}

    /// The ledger did not take a line that must stand before the next step, so that was not taken.
    ///
    /// @param money what is reserved already
    record LedgerNotWritten(Money money) implements PaymentProblem {}

    /// The clocks differ too much for a payment.
    ///
    /// @param seconds how far the service is ahead of this computer, negative when behind
    record ClockOff(String host, long seconds) implements PaymentProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("host", host, "seconds", Math.abs(seconds));
        }
    }

    /// There is no account to pay from.
    record NoWallet() implements PaymentProblem {}

    /// The purchase is not in the ledger, or does not belong to this request.
    record PurchaseUnknown() implements PaymentProblem {}

    @Override
    default Act act() {
        return switch (this) {
            case PaymentNotSent _ -> Act.TRY_AGAIN;
            case LedgerNotWritten _ -> Act.SHOW_FOLDER;
            default -> Act.DISMISS;
        };
    }

    @Override
    default Money money() {
        return switch (this) {
            case PaymentNotSent _, PaymentUnfunded _, PaymentExpired _, PaymentInvalid _ ->
                    Money.RESERVED;
            case PaymentUnknown _, PaymentReplayed _ -> Money.UNKNOWN;
            case ClockOff _ -> Money.NOT_CHARGED;
            case NoWallet _, PurchaseUnknown _ -> Money.NOT_INVOLVED;
            case PaymentRefused(_, var money) -> money;
            case LedgerNotWritten(var money) -> money;
        };
    }
}
