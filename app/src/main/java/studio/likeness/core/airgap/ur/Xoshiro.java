package studio.likeness.core.airgap.ur;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Xoshiro256**, the dice that both sides of a fountain code throw alike. Not chance: the seed is
/// in the frame.
final class Xoshiro {
    private static final double RANGE = 0x1p64;

    private final long[] s = new long[4];

    Xoshiro(byte[] seed) {
        var digest = ByteBuffer.wrap(sha256(seed));
        for (var i = 0; i < s.length; i++) {
            s[i] = digest.getLong();
        }
    }

    long next() {
        var result = Long.rotateLeft(s[1] * 5, 7) * 9;
        var t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = Long.rotateLeft(s[3], 45);
        return result;
    }

    /// From zero to just below one, but for the rounding of the greatest numbers.
    double fraction() {
        var number = next();
        var upper = ((number >>> 1) | (number & 1)) * 2.0;
        return (number < 0 ? upper : (double) number) / RANGE;
    }

    int below(int count) {
        return Math.min((int) (fraction() * count), count - 1);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
