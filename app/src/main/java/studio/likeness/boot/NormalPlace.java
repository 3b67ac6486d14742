package studio.likeness.boot;

import javafx.application.Platform;
import javafx.stage.Stage;
import studio.likeness.core.settings.WindowPlace;

/// Where the window stands when it does not fill the screen. JavaFX forgets that while it does, and
/// on some systems tells the new size before it tells why.
final class NormalPlace {
    private final Stage stage;
    private WindowPlace newest;

    NormalPlace(Stage stage, WindowPlace first) {
        this.stage = stage;
        this.newest = first;
        stage.xProperty().subscribe(this::lookLater);
        stage.yProperty().subscribe(this::lookLater);
        stage.widthProperty().subscribe(this::lookLater);
        stage.heightProperty().subscribe(this::lookLater);
        stage.maximizedProperty().subscribe(this::lookLater);
    }

    /// As the window was last seen when it did not fill the screen, and whether it does now.
    WindowPlace now() {
        look();
        return new WindowPlace(
                newest.x(), newest.y(), newest.width(), newest.height(), stage.isMaximized());
    }

    private void lookLater() {
        Platform.runLater(this::look);
    }

    private void look() {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            newest =
                    new WindowPlace(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }
}
