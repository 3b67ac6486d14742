package studio.likeness.ui.view;

/// What the frame says above a screen.
///
/// @param about the quiet line below the title
public record Heading(String title, String about) {}
