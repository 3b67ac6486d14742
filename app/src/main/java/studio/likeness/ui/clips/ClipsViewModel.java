package studio.likeness.ui.clips;

/// Clips come out of the playground.
public final class ClipsViewModel {
    private final Runnable toPlayground;

    public ClipsViewModel(Runnable toPlayground) {
        this.toPlayground = toPlayground;
    }

    public void toPlayground() {
        toPlayground.run();
    }
}
