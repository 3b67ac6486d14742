package studio.likeness.core.face;

/// What is asked of a service.
///
/// @param group the passed check of a real person, empty for nobody
public record Enrolling(FaceKind kind, String name, String group, Photo photo) {}
