package studio.likeness.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import studio.likeness.ui.view.Screen;

/// Shows one screen at a time, made when first shown and kept until dropped: a place that nobody
/// visits costs nothing at the start.
final class ScreenHost implements AutoCloseable {
    private final StackPane area;
    private final Function<Place, Screen> screens;
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private @Nullable Screen current;

    ScreenHost(StackPane area, Function<Place, Screen> screens) {
        this.area = area;
        this.screens = screens;
    }

    Screen show(Place place) {
        if (current != null && current.equals(made.get(place))) {
            return current;
        }
        hideCurrent();
        var next = made.computeIfAbsent(place, screens);
        current = next;
        area.getChildren().setAll(next.root());
        next.shown();
        return next;
    }

    @Override
    public void close() {
        hideCurrent();
        area.getChildren().clear();
        made.values().forEach(Screen::close);
        made.clear();
    }

    private void hideCurrent() {
        if (current != null) {
            current.hidden();
            current = null;
        }
    }
}
