package studio.likeness.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The least a JavaFX program can show: what the studio's start is compared with. It says so when
/// its picture is out, and finds that out as the studio does (`boot.FirstFrame`).
public final class EmptyWindow extends Application {
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 960, 640));
        stage.show();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(EmptyWindow::awaitRenderer);
            }
        }.start();
    }

    private static void awaitRenderer() {
        new Group().snapshot(new SnapshotParameters(), new WritableImage(1, 1));
        Platform.runLater(EmptyWindow::seen);
    }

    private static void seen() {
        IO.println("first-frame");
        Platform.exit();
    }
}
