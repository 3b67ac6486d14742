package studio.likeness.core.settings;

/// How fast codes follow each other.
public enum Pace {
    SLOW(2),
    MIDDLE(5),
    FAST(10);

    private final int perSecond;

    Pace(int perSecond) {
        this.perSecond = perSecond;
    }

    public int perSecond() {
        return perSecond;
    }
}
