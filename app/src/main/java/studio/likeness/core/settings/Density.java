package studio.likeness.core.settings;

/// How much one code holds: fewer, finer codes for a good camera, more and coarser ones for a poor
/// one.
public enum Density {
    COARSE(60),
    MIDDLE(140),
    FINE(300);

    private final int bytes;

    Density(int bytes) {
        this.bytes = bytes;
    }

    public int bytes() {
        return bytes;
    }
}
