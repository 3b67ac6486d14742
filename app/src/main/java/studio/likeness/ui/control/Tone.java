package studio.likeness.ui.control;

import java.util.Arrays;
import java.util.List;
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

    /// In place of whichever tone the node had. Where it had this one, no style is looked up anew.
    public void applyTo(Node node) {
        var classes = node.getStyleClass();
        var tones = Arrays.stream(values()).map(Tone::styleClass).toList();
        if (!classes.stream().filter(tones::contains).toList().equals(List.of(styleClass()))) {
            classes.removeAll(tones);
            classes.add(styleClass());
        }
    }
}
