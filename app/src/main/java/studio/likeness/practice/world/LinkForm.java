package studio.likeness.practice.world;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

/// What the links of the real services look like behind their path. The filling is noise that hangs
/// on the session, so that a link shown twice is the same. None names a language: whoever hands the
/// link on may append `&lng=en` (byteplus.md §3).
public enum LinkForm {
    /// BlockRun, JarvisClaw: a temporary key and tokens side by side.
    KEYS {
        @Override
        String query(String token) {
            var noise = new Noise(token);
            return "?accessKeyId=AKTP"
                    + noise.text(43)
                    + "&configId="
                    + noise.text(24)
                    + "&sessionToken=STS2"
                    + noise.text(220)
                    + "&bytedToken="
                    + token;
        }
    },

    /// AnyFast: one sealed payload of more than a thousand characters.
    SEALED {
        @Override
        String query(String token) {
            var noise = new Noise(token);
            return "?pl=" + noise.text(1_000) + "&uid=" + noise.text(16);
        }
    };

    abstract String query(String token);

    private static final class Noise {
        private final Random random;

        Noise(String token) {
            random = new Random(token.hashCode());
        }

        String text(int length) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            var letters = Base64.getUrlEncoder().withoutPadding().encode(bytes);
            return new String(letters, 0, length, StandardCharsets.US_ASCII);
        }
    }
}
