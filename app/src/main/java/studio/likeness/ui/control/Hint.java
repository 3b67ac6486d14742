package studio.likeness.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// The words that come up beside a control for who points at it. Nobody points before the first
/// picture, and a small window for each hint would keep that waiting: it is made when the pointer
/// comes.
public final class Hint {
    private Hint() {}

    /// In the place of what was said before.
    public static void on(Control control, String words) {
        var before = control.getProperties().put(Hint.class, words);
        // who hears the window never points
        control.setAccessibleHelp(words.equals(control.getAccessibleText()) ? null : words);
        if (before == null) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> come(control));
        } else if (control.getTooltip() != null) {
            come(control);
        }
    }

    private static void come(Control control) {
        var words = String.valueOf(control.getProperties().get(Hint.class));
        if (control.getTooltip() == null) {
            control.setTooltip(new Tooltip(words));
        }
        control.getTooltip().setText(words);
    }
}
