package studio.likeness.core.settings;

/// Where the window stood when it was last closed.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
