package studio.likeness.core.face;

/// Whether a face can play.
public enum AssetState {
    /// The service is looking at it.
    REVIEWING,
    READY,
    /// Its owner says that the service has it, and the service has no list to look in.
    UNVERIFIED,
    /// Looked at, and not taken: another photo may be.
    REFUSED,
    /// Deleted or switched off at the service.
    GONE;

    /// Whether a clip may name it. What a service does not know after all it refuses for free.
    public boolean canPlay() {
        return this == READY || this == UNVERIFIED;
    }
}
