package studio.likeness.ui.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.problem.Problem;
import studio.likeness.ui.i18n.Words;

/// The smallest parts of a screen, each in one line.
public final class Parts {
    private Parts() {}

    public static Label line(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Button button(String id, String text, Runnable act) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    public static Button primary(String id, String text, Runnable act) {
        var button = button(id, text, act);
        button.getStyleClass().add("primary");
        return button;
    }

    public static FlowPane row(Button... buttons) {
        var row = new FlowPane(12, 12, buttons);
        row.getStyleClass().add("acts");
        return row;
    }

    /// What went wrong, or nothing.
    public static VBox trouble(ReadOnlyObjectProperty<@Nullable Problem> problem, Words words) {
        var box = new VBox(4);
        box.getStyleClass().addAll("inset", "bad");
        box.getStyleClass().add("trouble");
        problem.subscribe(
                now -> {
                    box.setVisible(now != null);
                    box.setManaged(now != null);
                    box.getChildren().clear();
                    if (now != null) {
                        box.getChildren()
                                .setAll(
                                        line(words.say(now.what()), "strong", "bad"),
                                        line(words.say(now.next()), "help"));
                    }
                });
        return box;
    }
}
