package studio.likeness.boot;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import studio.likeness.ui.theme.FirstStroke;

/// Draws a shape after the rehearsal, in a virtual machine that has drawn none and says which
/// classes it loads.
final class FirstStrokeProgram {
    private FirstStrokeProgram() {}

    static void main(String[] words) {
        if (words[0].equals("rehearsed")) {
            FirstStroke.rehearse();
        }
        Platform.startup(() -> new Curtain().rise());
    }

    /// Loaded when the rehearsal is over.
    private static final class Curtain {
        void rise() {
            var stage = new Stage();
            stage.setScene(new Scene(new Group(new Circle(40, 40, 30))));
            FirstFrame.of(stage, () -> Runtime.getRuntime().halt(0));
            stage.show();
        }
    }
}
