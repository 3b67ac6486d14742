package studio.likeness.os.clock;

import java.security.SecureRandom;
import studio.likeness.core.port.Entropy;

/// Chance from the operating system.
public final class SecureEntropy implements Entropy {
    private final SecureRandom source = new SecureRandom();

    @Override
    public byte[] bytes(int count) {
        var bytes = new byte[count];
        source.nextBytes(bytes);
        return bytes;
    }
}
