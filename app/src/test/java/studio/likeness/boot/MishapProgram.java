package studio.likeness.boot;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The studio's start with a window of two buttons: one fails at once, the other a moment later.
final class MishapProgram {
    private MishapProgram() {}

    static void main(String[] words) {
        var studio = (Arguments.Studio) Arguments.parse(words);
        System.exit(new Desktop(studio.session(), _ -> new Buttons()).run().code());
    }

    private static final class Buttons implements Window {
        @Override
        public void show(Stage stage) {
            Thread.currentThread()
                    .setUncaughtExceptionHandler((_, _) -> IO.println("shown to the person"));
            stage.setScene(
                    new Scene(
                            new VBox(
                                    button("at-once", Buttons::fail),
                                    button("later", () -> Platform.runLater(Buttons::fail)))));
            stage.show();
        }

        private static Button button(String id, Runnable act) {
            var button = new Button(id);
            button.setId(id);
            button.setOnAction(_ -> act.run());
            return button;
        }

        private static void fail() {
            throw new UnsatisfiedLinkError("nothing plays");
        }

        @Override
        public boolean wantsSafeGraphics() {
            return false;
        }

        @Override
        public void toFront() {}

        @Override
        public void close() {
            IO.println("closed");
        }
    }
}
