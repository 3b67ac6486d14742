package studio.likeness.core.airgap;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// A payment on its walk to the computer that keeps the key.
///
/// @param answer once it came back; it is kept because a restart may lie between it and its use
public record OpenRequest(SignRequest request, Optional<Signature> answer) {
    /// Whoever executes the payment wants a few seconds left.
    private static final Duration LAST = Duration.ofSeconds(7);

    public TransferAuthorization transfer() {
        return request.transfer();
    }

    /// When its payment cannot be used any more.
    public Instant until() {
        return Instant.ofEpochSecond(transfer().window().before().longValueExact()).minus(LAST);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(until());
    }

    public Duration left(Instant now) {
        var left = Duration.between(now, until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// The request with its answer, if that is what the answer is.
    public Outcome<OpenRequest> answered(SignAnswer back, Instant now) {
        if (!back.id().equals(request.id())) {
            return Flaw.ANSWER_OTHER.failed();
        }
        if (answer.isPresent()) {
            return Flaw.ANSWER_USED.failed();
        }
        if (back.signature()
                .signer(transfer().digest())
                .filter(transfer().from()::equals)
                .isEmpty()) {
            return Flaw.ANSWER_FOREIGN.failed();
        }
        return isOver(now)
                ? Flaw.ANSWER_LATE.failed()
                : Outcome.done(new OpenRequest(request, Optional.of(back.signature())));
    }
}
