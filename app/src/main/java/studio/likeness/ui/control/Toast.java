package studio.likeness.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A sentence about what just happened. Where it stands and how long is its container's matter.
public final class Toast extends HBox {
    public Toast(Tone tone, String sentence, String dismissName, Runnable dismiss) {
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        setMaxHeight(Region.USE_PREF_SIZE);
        var close = new IconButton(Feather.X, dismissName);
        close.getStyleClass().add("bare");
        close.setOnAction(_ -> dismiss.run());
        getChildren().setAll(icon(tone), text(sentence), close);
    }

    /// What can be done about it, named after the act.
    public Button act(String text, Runnable act) {
        var button = new Button(text);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        getChildren().add(getChildren().size() - 1, button);
        return button;
    }

    private static Icon icon(Tone tone) {
        var icon =
                new Icon(
                        switch (tone) {
                            case QUIET, ACCENT -> Feather.INFO;
                            case GOOD -> Feather.CHECK_CIRCLE;
                            case CARE -> Feather.ALERT_TRIANGLE;
                            case BAD -> Feather.ALERT_OCTAGON;
                        });
        icon.getStyleClass().add("toast-icon");
        tone.applyTo(icon);
        return icon;
    }

    private static Label text(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
