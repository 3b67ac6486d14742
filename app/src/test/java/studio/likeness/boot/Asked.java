package studio.likeness.boot;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// Starts of the studio as a command line would ask for them.
final class Asked {
    private Asked() {}

    static Arguments.Studio nothing() {
        return by();
    }

    static Arguments.Studio by(String... words) {
        return switch (Arguments.parse(words)) {
            case Arguments.Studio asked -> asked;
            case Arguments other -> throw new AssertionError(other);
        };
    }

    /// With a log that is silent already.
    static Window.Start start(Path folder, boolean lastStartFailed) {
        return new Window.Start(folder, lastStartFailed, CompletableFuture.completedFuture(null));
    }
}
