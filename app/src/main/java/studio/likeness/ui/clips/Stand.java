package studio.likeness.ui.clips;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import studio.likeness.core.video.Clip;

/// What stands where a clip has no picture of its own: a colour and the initial of whoever plays in
/// it, always the same for the same people.
final class Stand {
    private static final int HUES = 6;

    private Stand() {}

    /// @param ground gets the colour
    static void in(Node ground, Label initial, Node film, Clip clip) {
        var styles = ground.getStyleClass();
        IntStream.range(0, HUES).forEach(hue -> styles.remove("hue-" + hue));
        var people = clip.people();
        if (clip.here()) {
            var name = people.isEmpty() ? clip.title() : people.getFirst();
            styles.add("hue-" + Math.floorMod(name.hashCode(), HUES));
        }
        initial.setText(clip.here() && !people.isEmpty() ? first(people.getFirst()) : "");
        initial.setVisible(!initial.getText().isEmpty());
        film.setVisible(!initial.isVisible());
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
