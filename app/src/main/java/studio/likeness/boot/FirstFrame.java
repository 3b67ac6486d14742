package studio.likeness.boot;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Tells when the first picture of a stage is out, or that there is nothing to draw. A stage counts
/// as showing before anything is drawn, and the second pulse comes long before it: the renderer has
/// a thread of its own, and what it has drawn without a graphics card is handed to the window by
/// the FX thread, once that has time. All of this is public API, unlike the renderer's own signal.
final class FirstFrame extends AnimationTimer {
    private final Runnable drawn;
    private boolean asked;

    private FirstFrame(Runnable drawn) {
        this.drawn = drawn;
    }

    static void of(Stage stage, Runnable drawn) {
        var timer = new FirstFrame(drawn);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> timer.start());
    }

    /// Comes at the beginning of the first pulse, which ends with handing the scene to the
    /// renderer.
    @Override
    public void handle(long now) {
        stop();
        // A stage can be shown again.
        if (!asked) {
            asked = true;
            Platform.runLater(this::awaitRenderer);
        }
    }

    /// The renderer does one thing after the other: when this picture of nothing is there, the one
    /// before it is drawn and waits in the queue that the call is put into. A graphics device that
    /// is lost at this very moment never answers: then there is no first picture, and the next
    /// start does without the device.
    private void awaitRenderer() {
        try {
            new Group().snapshot(new SnapshotParameters(), new WritableImage(1, 1));
        } finally {
            Platform.runLater(drawn);
        }
    }
}
