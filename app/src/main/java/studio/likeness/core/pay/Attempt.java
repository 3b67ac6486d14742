package studio.likeness.core.pay;

import java.time.Duration;
import java.time.Instant;
import studio.likeness.core.wallet.signing.Nonce;

/// The one nonce that a purchase can be paid with at present.
///
/// @param signings how many signatures carry it
/// @param until the end of the latest one's window
/// @param refused the service will not take it any more
public record Attempt(Nonce nonce, int signings, Instant until, boolean refused) {
    /// A long job outlives a few windows. One that outlives all of these is looked at by a person.
    static final int MOST_SIGNINGS = 20;

    /// Blocks carry their own time, and some come late.
    private static final Duration BLOCKS_BEHIND = Duration.ofMinutes(1);

    static Attempt with(Nonce nonce) {
        return new Attempt(nonce, 0, Instant.EPOCH, false);
    }

    Attempt signed(Instant end) {
        return new Attempt(nonce, signings + 1, end, refused);
    }

    Attempt afterRefusal() {
        return new Attempt(nonce, signings, until, true);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /// No block to come can take a signature with this nonce, if that one has not.
    public boolean isDeadAt(Instant blockTime) {
        return blockTime.isAfter(until.plus(BLOCKS_BEHIND));
    }
}
