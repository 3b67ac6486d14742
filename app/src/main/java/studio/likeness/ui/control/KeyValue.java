package studio.likeness.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One fact of a list of facts: what it is, and its value beside it.
public final class KeyValue extends HBox {
    private static final double KEY_SHARE = 0.24;
    private static final double KEY_LETTERS = 6.5;

    private final Label key;

    public KeyValue(String key, String value) {
        this(key, valueLabel(value));
    }

    public KeyValue(String key, Node value) {
        this.key = new Label(key);
        this.key.getStyleClass().addAll("key", "quiet");
        this.key.setWrapText(true);
        this.key.setLabelFor(value);
        this.key.setMinHeight(Region.USE_PREF_SIZE);
        // The same in each row, however much its value has to say.
        var width =
                Bindings.createDoubleBinding(
                        () ->
                                Math.max(
                                        getWidth() * KEY_SHARE,
                                        this.key.getFont().getSize() * KEY_LETTERS),
                        widthProperty(),
                        this.key.fontProperty());
        this.key.minWidthProperty().bind(width);
        this.key.prefWidthProperty().bind(width);
        if (value instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        HBox.setHgrow(value, Priority.ALWAYS);
        getStyleClass().add("key-value");
        if (value instanceof Pane) {
            getStyleClass().add("tall");
        }
        getChildren().setAll(this.key, value);
    }

    /// Without the line that parts it from the next.
    public KeyValue last() {
        getStyleClass().add("last");
        return this;
    }

    private static Label valueLabel(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
