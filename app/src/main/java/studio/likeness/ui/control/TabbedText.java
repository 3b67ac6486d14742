package studio.likeness.ui.control;

import javafx.beans.NamedArg;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Several lines of text through which Tab walks on, as it does everywhere else. An ordinary text
/// area keeps the key to itself and holds who has no mouse.
public final class TabbedText extends TextArea {
    public TabbedText(@NamedArg("name") String name) {
        setAccessibleText(name);
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
