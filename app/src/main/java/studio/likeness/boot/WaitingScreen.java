package studio.likeness.boot;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import studio.likeness.ui.view.Screen;

/// Stands in a place until the records of the mode are open. It is over before anybody could read a
/// word, so it has none.
final class WaitingScreen implements Screen {
    private final Parent root = new StackPane();

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {}
}
