package studio.likeness.core.face;

public enum FaceKind {
    /// Somebody who nods and blinks.
    REAL_PERSON,
    /// Nobody: a drawn or generated portrait.
    VIRTUAL
}
