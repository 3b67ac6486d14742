package studio.likeness.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The studio's own mark: an L whose corner carries a head. The same paths as the app icon's.
public final class Mark extends Pane {
    private static final double SIDE = 34;

    public Mark() {
        getStyleClass().add("mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Likeness Studio");
        setPrefSize(SIDE, SIDE);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren()
                .setAll(
                        part(
                                "mark-ground",
                                "M9 0H25A9 9 0 0 1 34 9V25A9 9 0 0 1 25 34H9A9 9 0 0 1 0 25V9A9 9 0 0 1 9 0Z"),
                        part("mark-line", "M11.5 8.5V19.5A6 6 0 0 0 17.5 25.5H24"),
                        part("mark-dot", "M18 13.5A4 4 0 1 1 26 13.5A4 4 0 1 1 18 13.5Z"));
    }

    private static SVGPath part(String styleClass, String path) {
        var part = new SVGPath();
        part.setContent(path);
        part.getStyleClass().add(styleClass);
        return part;
    }
}
