package studio.likeness.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The least a JavaFX program can show: what the studio's start is compared with. It says so when
/// its picture is out, which is at the second pulse: the first lays out and draws.
public final class EmptyWindow extends Application {
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 960, 640));
        stage.show();
        new AnimationTimer() {
            private boolean drawn;

            @Override
            public void handle(long now) {
                if (drawn) {
                    stop();
                    IO.println("first-frame");
                    Platform.exit();
                }
                drawn = true;
            }
        }.start();
    }
}
