package studio.likeness.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A state in one or two words.
public final class Chip extends Label {
    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().add("chip");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(Region.USE_PREF_SIZE);
        tone.applyTo(this);
    }

    public void show(String text, Tone tone) {
        setText(text);
        tone.applyTo(this);
    }
}
