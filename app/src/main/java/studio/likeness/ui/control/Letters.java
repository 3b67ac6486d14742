package studio.likeness.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The room that text has: a small window and a large text are narrow in the same way.
public final class Letters {
    private Letters() {}

    /// How wide the pane is, in the size of its text.
    public static DoubleBinding across(Pane pane) {
        var letter = new Label();
        letter.setVisible(false);
        letter.setManaged(false);
        pane.getChildren().add(letter);
        return Bindings.createDoubleBinding(
                () -> pane.getWidth() / letter.getFont().getSize(),
                pane.widthProperty(),
                letter.fontProperty());
    }
}
