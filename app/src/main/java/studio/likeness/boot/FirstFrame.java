package studio.likeness.boot;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Tells when a stage has been drawn for the first time. A stage counts as showing before anything
/// is drawn. The timer's first tick comes at the beginning of the first pulse, before layout; in
/// that pulse the scene is laid out and handed to the renderer; the second tick comes a pulse
/// later, when the picture is out. Both are public API, unlike the renderer's own signal.
final class FirstFrame extends AnimationTimer {
    private final Runnable drawn;
    private int ticks;

    private FirstFrame(Runnable drawn) {
        this.drawn = drawn;
    }

    static void of(Stage stage, Runnable drawn) {
        var timer = new FirstFrame(drawn);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> timer.start());
    }

    @Override
    public void handle(long now) {
        ticks++;
        if (ticks == 2) {
            stop();
            drawn.run();
        }
    }
}
