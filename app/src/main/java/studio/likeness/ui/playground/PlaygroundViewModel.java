package studio.likeness.ui.playground;

/// A clip needs a face first.
public final class PlaygroundViewModel {
    private final Runnable toFaces;

    public PlaygroundViewModel(Runnable toFaces) {
        this.toFaces = toFaces;
    }

    public void toFaces() {
        toFaces.run();
    }
}
