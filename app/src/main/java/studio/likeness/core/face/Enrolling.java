package studio.likeness.core.face;

/// What is asked of a service.
///
/// @param group the passed check of a real person, or what a character is put into; empty where
///   neither is needed
public record Enrolling(FaceKind kind, String name, String group, Photo photo) {}
