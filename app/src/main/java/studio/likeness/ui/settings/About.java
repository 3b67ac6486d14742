package studio.likeness.ui.settings;

import java.nio.file.Path;
import java.util.Optional;

/// What the program knows of itself.
///
/// @param diagnostics what a person can hand to us about this computer; says nothing of the person
public record About(String version, String diagnostics, Places places) {

    /// @param licences the texts of all parts; nothing when the program runs from its source
    public record Places(Path data, Path logs, Optional<Path> licences) {}
}
