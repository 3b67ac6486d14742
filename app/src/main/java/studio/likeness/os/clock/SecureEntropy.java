package studio.likeness.os.clock;

import java.security.SecureRandom;
import studio.likeness.core.port.Entropy;

/// Chance from the operating system. Its source is looked for when chance is first asked for, as
/// that takes a while.
public final class SecureEntropy implements Entropy {
    @Override
    public byte[] bytes(int count) {
        var bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
