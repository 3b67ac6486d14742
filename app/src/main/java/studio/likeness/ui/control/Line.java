package studio.likeness.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A text that takes as many lines as it needs and is never cut.
public final class Line extends Label {
    public Line(String text, String... styleClasses) {
        super(text);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll(styleClasses);
    }
}
