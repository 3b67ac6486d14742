package studio.likeness.core.wallet;

/// An account of a mode.
public record Holding(Address address, Keeping kind) {
    /// What can be done with it.
    public enum Keeping {
        /// Practice's own: made by the studio, nothing to unlock, worth nothing.
        PLAY,
        /// Its key is in the vault.
        KEPT,
        /// Only looked at; somebody else holds the key.
        WATCHED
    }

    /// Whether this program holds its key.
    public boolean canSign() {
        return kind != Keeping.WATCHED;
    }
}
