package studio.likeness.core.wallet.signing;

import java.math.BigInteger;
import java.time.Instant;

/// When an authorisation can be used, in seconds of Unix time. The contract is strict on both
/// sides: later than `after`, earlier than `before`.
public record Window(BigInteger after, BigInteger before) {
    public Window {
        if (!Words256.fits(after) || !Words256.fits(before)) {
            throw new IllegalArgumentException("no time: " + after + " to " + before);
        }
    }

    public static Window between(Instant after, Instant before) {
        return new Window(
                BigInteger.valueOf(after.getEpochSecond()),
                BigInteger.valueOf(before.getEpochSecond()));
    }
}
