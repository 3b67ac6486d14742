package studio.likeness.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// A pill that says a state of the whole studio and opens what changes it.
public final class Badge extends Button {
    public Badge(String text, Tone tone) {
        super(text);
        getStyleClass().add("badge");
        var dot = new Region();
        dot.getStyleClass().add("dot");
        setGraphic(dot);
        setMinWidth(Region.USE_PREF_SIZE);
        tone.applyTo(this);
    }

    /// A pill without a dot, for a fact rather than a state: a balance.
    public static Badge plain(String text) {
        var badge = new Badge(text, Tone.QUIET);
        badge.setGraphic(null);
        return badge;
    }

    public void show(String text, Tone tone) {
        setText(text);
        tone.applyTo(this);
    }
}
