package studio.likeness.boot;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A window with nothing in it: what an honest measure of start-up is compared with.
final class EmptyWindow implements Window {
    private @Nullable Stage stage;

    @Override
    public boolean wantsSafeGraphics() {
        return false;
    }

    @Override
    public void show(Stage stage) {
        this.stage = stage;
        stage.setTitle("Likeness Studio");
        stage.setScene(new Scene(new Group(), 960, 640));
        stage.show();
    }

    @Override
    public void toFront() {
        if (stage != null) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    @Override
    public void close() {}
}
