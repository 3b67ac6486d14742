package studio.likeness.ui.control;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.Node;

/// What a mark, a line or a border means, never which colour it has.
public enum Tone {
    QUIET,
    ACCENT,
    GOOD,
    CARE,
    BAD;

    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// In place of whichever tone the node had.
    public void applyTo(Node node) {
        node.getStyleClass().removeAll(Arrays.stream(values()).map(Tone::styleClass).toList());
        node.getStyleClass().add(styleClass());
    }
}
