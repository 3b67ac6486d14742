package studio.likeness.boot;

import java.util.Optional;
import java.util.stream.Stream;

/// The ways in which JavaFX 26 fails for want of something on a Linux computer. All of them arrive
/// as exceptions on the thread that starts it; none says what to install.
final class FxFailure {
    private FxFailure() {}

    /// What is missing and what to do, when the failure is one of these.
    static Optional<String> sentence(Throwable thrown, Display display) {
        var causes = Stream.iterate(thrown, t -> t != null, Throwable::getCause).toList();
        if (causes.stream().anyMatch(t -> says(t, "Unable to open DISPLAY"))) {
            return Optional.of(display.refused());
        }
        var library =
                causes.stream()
                        .anyMatch(
                                t ->
                                        t instanceof UnsatisfiedLinkError
                                                || says(t, "Unable to load glass GTK library"));
        return library ? SystemLibrary.firstMissing().map(SystemLibrary::advice) : Optional.empty();
    }

    private static boolean says(Throwable thrown, String words) {
        return thrown instanceof UnsupportedOperationException
                && String.valueOf(thrown.getMessage()).contains(words);
    }
}
