package studio.likeness.ui.settings;

import java.nio.file.Path;

/// What the program knows of itself.
public record About(String version, Path dataFolder, Path logFolder) {}
