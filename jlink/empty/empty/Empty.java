package empty;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// An empty window that says when its picture is out, which is at the second pulse: the first lays
/// out and draws. It goes at once, or stays when told to.
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
            private boolean drawn;

            @Override
            public void handle(long now) {
                if (drawn) {
                    stop();
                    IO.println("first-frame");
                    if (!stays) {
                        Platform.exit();
                    }
                }
                drawn = true;
            }
        }.start();
    }
}
