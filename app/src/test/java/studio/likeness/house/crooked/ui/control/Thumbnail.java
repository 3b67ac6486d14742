package studio.likeness.house.crooked.ui.control;

import studio.likeness.house.crooked.ui.clips.Clips;

/// A shared control that knows a feature.
public record Thumbnail(Clips clips) {}
