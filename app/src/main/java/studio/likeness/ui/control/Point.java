package studio.likeness.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One of a few things to know: a sign for the eye, what it is in three words, and what it means.
public final class Point extends HBox {
    public Point(Feather sign, String title, String meaning) {
        getStyleClass().add("point");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(title + "\n" + meaning);
        var icon = new Icon(sign);
        icon.getStyleClass().add("point-icon");
        var words = new VBox(line(title, "strong"), line(meaning, "quiet"));
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(icon, words);
    }

    private static Label line(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
