package studio.likeness.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import studio.likeness.ui.control.Hint;

/// One place in the rail. The eye sees which one is open; a screen reader is told.
final class RailItem extends Button {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private boolean open;

    RailItem(String name, Node icon) {
        super(name, icon);
        getStyleClass().add("rail-item");
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        setAccessibleText(name);
        Hint.on(this, name);
        setMaxWidth(Double.MAX_VALUE);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    void open(boolean now) {
        open = now;
        pseudoClassStateChanged(SELECTED, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? open
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
