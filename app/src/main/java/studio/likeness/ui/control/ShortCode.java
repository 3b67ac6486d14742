package studio.likeness.ui.control;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A long code by its two ends, to compare with the same ends elsewhere; whole under the mouse and
/// on the clipboard.
public final class ShortCode extends HBox {
    private static final int ENDS = 8;

    private final ReadOnlyStringWrapper whole = new ReadOnlyStringWrapper("");
    private final Label ends = new Label();
    private final IconButton copy;

    /// @param id of the label; the button's is the same with `-copy`
    /// @param hex digits, after `0x` or without it
    public ShortCode(String id, ObservableValue<String> hex, String copyName) {
        getStyleClass().add("short-code");
        ends.setId(id);
        ends.getStyleClass().add("mono");
        ends.setMinWidth(Region.USE_PREF_SIZE);
        var tip = new Tooltip();
        ends.setTooltip(tip);
        copy = new IconButton(Feather.COPY, copyName);
        copy.setId(id + "-copy");
        copy.setOnAction(_ -> copy());
        whole.bind(hex);
        tip.textProperty().bind(whole);
        ends.textProperty().bind(whole.map(ShortCode::ends));
        ends.accessibleTextProperty().bind(whole);
        getChildren().setAll(ends, copy);
    }

    public ReadOnlyStringProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /// The first and the last eight digits.
    public static String ends(String hex) {
        var digits = hex.startsWith("0x") ? hex.substring(2) : hex;
        return digits.length() <= 2 * ENDS
                ? digits
                : digits.substring(0, ENDS) + " … " + digits.substring(digits.length() - ENDS);
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(whole.get());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
