package studio.likeness.core.pay;

import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// What came of a person's yes.
public sealed interface Signing {
    /// To be written to disk, whole, before the header goes anywhere.
    record Signed(Purchase purchase, TransferAuthorization transfer, PaymentHeader header)
            implements Signing {}

    record Refused(Refusal reason) implements Signing {}

    /// The key could not be reached, or its answer was none of it.
    record Failed(Problem problem) implements Signing {}
}
