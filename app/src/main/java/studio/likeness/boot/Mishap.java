package studio.likeness.boot;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Why the FX thread cannot be waited for any longer, in words for the terminal.
final class Mishap extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Mishap(String words, @Nullable Throwable cause) {
        super(words, cause);
    }

    static Mishap unexpected(Throwable thrown) {
        return new Mishap("JavaFX ran into " + thrown, thrown);
    }

    static Mishap stuck(Duration waited) {
        return new Mishap("JavaFX has not answered for " + waited.toSeconds() + " s", null);
    }
}
