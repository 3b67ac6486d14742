package studio.likeness.core.port;

/// What running work tells about itself. May be called from any thread, as often as one likes.
public interface Progress {
    /// How much is done, 0 to 1.
    void fraction(double done);

    /// True once somebody asked to stop; work between two blocking calls looks here.
    boolean cancelled();

    /// For work that nobody watches.
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void fraction(double done) {}

            @Override
            public boolean cancelled() {
                return Thread.currentThread().isInterrupted();
            }
        };
    }
}
