package studio.likeness.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The studio's own mark, as in the app icon: an L whose foot is a person's shoulders.
public final class Mark extends Pane {
    static final String GROUND =
            "M15 0H49A15 15 0 0 1 64 15V49A15 15 0 0 1 49 64H15A15 15 0 0 1 0 49V15A15 15 0 0 1 15"
                    + " 0Z";
    static final String STEM = "M17.5 14V40A7 7 0 0 0 24.5 47H50";
    static final String SHOULDERS = "M30.5 47C30.5 36.5 50 36.5 50 47Z";
    static final String HEAD = "M32 22.5A8.2 8.2 0 1 1 48.4 22.5A8.2 8.2 0 1 1 32 22.5Z";

    private static final double DRAWN_SIDE = 64;

    public Mark(double side) {
        getStyleClass().add("mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Likeness Studio");
        setPrefSize(side, side);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var scale = new Scale(side / DRAWN_SIDE, side / DRAWN_SIDE);
        getChildren()
                .setAll(
                        part("mark-ground", GROUND, scale),
                        part("mark-stem", STEM, scale),
                        part("mark-shoulders", SHOULDERS, scale),
                        part("mark-head", HEAD, scale));
    }

    private static SVGPath part(String styleClass, String path, Scale scale) {
        var part = new SVGPath();
        part.setContent(path);
        part.getStyleClass().add(styleClass);
        part.getTransforms().add(scale);
        return part;
    }
}
