package studio.likeness.ui.faces;

/// Which faces are shown.
public enum FaceFilter {
    ALL,
    PEOPLE,
    CHARACTERS,
    RETIRED
}
