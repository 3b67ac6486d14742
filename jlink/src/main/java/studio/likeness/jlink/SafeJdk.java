package studio.likeness.jlink;

import java.util.Optional;

/// The JDK is the largest part of what is shipped, and the one whose weaknesses are published four
/// times a year.
final class SafeJdk {
    /// July 2026. What it mends stands open in every 25 before it.
    private static final Runtime.Version LEAST = Runtime.Version.parse("25.0.4");

    private SafeJdk() {}

    /// Why nothing that is built with this one may be handed out.
    static Optional<String> objection(Runtime.Version used) {
        return used.compareToIgnoreOptional(LEAST) >= 0
                ? Optional.empty()
                : Optional.of(
                        "Built with JDK %s, whose known weaknesses %s mends: to try, not to hand out"
                                .formatted(used, LEAST));
    }
}
