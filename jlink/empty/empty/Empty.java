package empty;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// An empty window that says when its picture is out, and finds that out as the studio does: the
/// first pulse hands the scene to the renderer, which draws this and then a picture of nothing; what
/// is asked for after that comes behind the window's own picture. It goes at once, or stays when
/// told to.
public final class Empty extends Application {
    static void main(String[] words) {
        launch(words);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 960, 640));
        stage.show();
        var stays = getParameters().getRaw().contains("--stay");
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(() -> awaitRenderer(stays));
            }
        }.start();
    }

    private static void awaitRenderer(boolean stays) {
        new Group().snapshot(new SnapshotParameters(), new WritableImage(1, 1));
        Platform.runLater(() -> seen(stays));
    }

    private static void seen(boolean stays) {
        IO.println("first-frame");
        if (!stays) {
            Platform.exit();
        }
    }
}
