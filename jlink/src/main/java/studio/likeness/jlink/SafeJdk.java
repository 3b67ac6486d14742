package studio.likeness.jlink;

import java.time.LocalDate;
import java.util.Optional;

/// The JDK is the largest part of what is shipped, and the one whose weaknesses are published each
/// three months, together with what mends them.
///
/// @param name its version
/// @param released the day it came out
record SafeJdk(String name, LocalDate released) {
    /// From one Tuesday to the next are fourteen weeks at most; vendors take some days more.
    private static final int DAYS = 110;

    /// The one that this build runs on and links.
    static SafeJdk here() {
        return new SafeJdk(
                Runtime.version().toString(),
                LocalDate.parse(System.getProperty("java.version.date")));
    }

    /// Why nothing that is built with it may be handed out.
    Optional<String> objection(LocalDate today) {
        return released.plusDays(DAYS).isBefore(today)
                ? Optional.of(
                        "JDK %s of %s: newer ones mend known weaknesses. To try, not to hand out"
                                .formatted(name, released))
                : Optional.empty();
    }
}
