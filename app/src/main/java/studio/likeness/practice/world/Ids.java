package studio.likeness.practice.world;

import java.util.HexFormat;
import java.util.Random;

/// Names for new things. The same seed gives the same names in the same order, so that a test or a
/// tour looks the same twice; nothing here needs to be secret.
public final class Ids {
    private final Random random;

    Ids(long seed) {
        this.random = new Random(seed);
    }

    /// As many lower-case hex digits.
    public String hex(int digits) {
        return HexFormat.of().formatHex(bytes((digits + 1) / 2)).substring(0, digits);
    }

    /// A decimal number with exactly as many digits.
    public String digits(int count) {
        var text = new StringBuilder();
        synchronized (random) {
            text.append(1 + random.nextInt(9));
            while (text.length() < count) {
                text.append(random.nextInt(10));
            }
        }
        return text.toString();
    }

    public byte[] bytes(int count) {
        var bytes = new byte[count];
        synchronized (random) {
            random.nextBytes(bytes);
        }
        return bytes;
    }
}
