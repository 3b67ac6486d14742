package studio.likeness.core.wallet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import studio.likeness.core.port.Progress;
import studio.likeness.core.secret.Secret;

/// A program with a heap far smaller than scrypt's table: seals a key and opens it again.
final class SmallHeap {
    private SmallHeap() {}

    /// The address it found goes into the named file.
    public static void main(String[] arguments) throws Exception {
        var chance = new SecureRandom();
        try (var key = Vectors.done(SigningKey.taking(seven()));
                var password = new Secret("any".toCharArray())) {
            var file =
                    Vectors.done(
                            Keystore.seal(
                                    key, password, chance::generateSeed, Progress.unwatched()));
            try (var opened = Vectors.done(Keystore.open(file, password, Progress.unwatched()))) {
                Files.writeString(Path.of(arguments[0]), opened.address().toString());
            }
        }
    }

    private static byte[] seven() {
        var scalar = new byte[32];
        scalar[31] = 7;
        return scalar;
    }
}
