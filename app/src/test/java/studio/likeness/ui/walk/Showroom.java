package studio.likeness.ui.walk;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import studio.likeness.ui.theme.Fonts;

/// A window of the smallest size that the studio promises, to show one root after the other in.
public final class Showroom implements AutoCloseable {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;

    private final Stage stage =
            Fx.call(
                    () -> {
                        Fonts.loadAll();
                        return new Stage(StageStyle.UNDECORATED);
                    });

    /// Shows it and waits until it is laid out and drawn.
    public Scene show(Parent root, Look look) {
        var scene = Fx.call(() -> open(root, look));
        settle(scene);
        return scene;
    }

    /// Two frames: what the first one's layout changes, the second one lays out.
    public void settle(Scene scene) {
        Fx.frame(scene);
        Fx.frame(scene);
    }

    @Override
    public void close() {
        Fx.run(stage::close);
    }

    private Scene open(Parent root, Look look) {
        var scene = new Scene(root, WIDTH, HEIGHT);
        look.dress(scene);
        stage.setScene(scene);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        return scene;
    }
}
