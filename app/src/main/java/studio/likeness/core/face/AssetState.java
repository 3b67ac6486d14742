package studio.likeness.core.face;

/// Whether a face can play.
public enum AssetState {
    /// The service is looking at it.
    REVIEWING,
    READY,
    /// Looked at, and not taken: another photo may be.
    REFUSED,
    /// Deleted or switched off at the service.
    GONE
}
