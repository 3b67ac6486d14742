package studio.likeness.house.crooked.ui.clips;

/// Another feature.
public record Clips() {}
