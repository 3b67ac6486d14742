package studio.likeness.boot;

import javafx.stage.Stage;

/// Shows a window as the program does: what follows its first picture follows.
final class Shown {
    private Shown() {}

    static void on(Stage stage, Window window) {
        FirstFrame.of(stage, window::drawn);
        window.show(stage);
    }
}
