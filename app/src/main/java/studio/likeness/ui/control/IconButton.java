package studio.likeness.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// An act that is known by its icon. Its name is the tooltip and what a screen reader says.
public final class IconButton extends Button {
    public IconButton(Feather icon, String name) {
        getStyleClass().add("icon-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        show(icon, name);
    }

    /// A button that does the opposite next: lock, unlock.
    public void show(Feather icon, String name) {
        setGraphic(new Icon(icon));
        setAccessibleText(name);
        Hint.on(this, name);
    }
}
