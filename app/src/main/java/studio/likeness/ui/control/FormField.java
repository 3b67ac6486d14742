package studio.likeness.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field under its name, and below it what there is to say about what stands in it.
public final class FormField extends VBox {
    private final Label note = new Label();

    public FormField(String name, Node field) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        note.getStyleClass().add("help");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        note.visibleProperty().bind(note.managedProperty());
        getStyleClass().add("form-field");
        getChildren().setAll(label, field, note);
    }

    public void note(String text, Tone tone) {
        note.setText(text);
        tone.applyTo(note);
    }
}
