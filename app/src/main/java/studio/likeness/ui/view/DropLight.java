package studio.likeness.ui.view;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;

/// Lights up a place while something hangs over it that may be let go there: `:drop` in the sheet.
public final class DropLight {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private DropLight() {}

    public static void on(Node place) {
        place.addEventHandler(
                DragEvent.DRAG_ENTERED, _ -> place.pseudoClassStateChanged(DROP, true));
        place.addEventHandler(
                DragEvent.DRAG_EXITED, _ -> place.pseudoClassStateChanged(DROP, false));
    }
}
