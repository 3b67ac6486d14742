package studio.likeness.ui.control;

import javafx.beans.NamedArg;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// A place with nothing in it yet: what will be here, and the one act that begins it.
public final class EmptyState extends VBox {
    private final Label whyNot = line("", "help");

    public EmptyState(
            @NamedArg("subject") Drawing.Subject subject,
            @NamedArg("title") String title,
            @NamedArg("sentence") String sentence) {
        getStyleClass().add("empty-state");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title);
        whyNot.visibleProperty().bind(whyNot.textProperty().isNotEmpty());
        whyNot.managedProperty().bind(whyNot.visibleProperty());
        getChildren()
                .setAll(
                        new Drawing(subject),
                        line(title, "section-title"),
                        line(sentence, "quiet"),
                        whyNot);
    }

    /// The one act. The button is the caller's to bind and to name by id.
    public Button act(String text, Runnable act) {
        var button = new Button(text);
        button.getStyleClass().addAll("primary", "empty-state-act");
        button.setOnAction(_ -> act.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setMargin(button, new Insets(12, 0, 0, 0));
        getChildren().add(getChildren().size() - 1, button);
        return button;
    }

    /// Why the act cannot be taken now, below it; empty when it can.
    public void setWhyNot(String reason) {
        whyNot.setText(reason);
    }

    private static Label line(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
