package studio.likeness.core.settings;

import java.util.Optional;
import studio.likeness.core.release.Version;

/// What the studio has told of itself, and what it may go and ask.
///
/// @param welcomed the first start's explanation was read
/// @param releases whether it may ask for newer versions; only a person says yes to that
/// @param told the newest version that a person was told of
public record Tidings(boolean welcomed, boolean releases, Optional<Version> told) {

    public static Tidings none() {
        return new Tidings(false, false, Optional.empty());
    }

    public Tidings withWelcomed(boolean value) {
        return new Tidings(value, releases, told);
    }

    public Tidings withReleases(boolean value) {
        return new Tidings(welcomed, value, told);
    }

    public Tidings withTold(Version value) {
        return new Tidings(welcomed, releases, Optional.of(value));
    }
}
