package studio.likeness.ui.playground;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls no further than it must.
final class Sight {
    private Sight() {}

    /// Until the end of this part is in sight.
    static void bring(ScrollPane scroll, Node part) {
        scroll.layout();
        var content = scroll.getContent();
        var end = content.sceneToLocal(part.localToScene(part.getBoundsInLocal())).getMaxY();
        var seen = scroll.getViewportBounds().getHeight();
        var hidden = content.getBoundsInLocal().getHeight() - seen;
        if (hidden > 0) {
            var least = (end - seen) / hidden;
            scroll.setVvalue(Math.clamp(least, scroll.getVvalue(), scroll.getVmax()));
        }
    }
}
