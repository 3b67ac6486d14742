package studio.likeness.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// Looks at a shown scene and lists what a person would stumble over. Runs on the FX thread, after
/// [Fx#frame], so that what it measures is what is drawn.
public final class SceneWalk {
    private SceneWalk() {}

    /// Fails with the whole list.
    public static void walk(Scene scene) {
        assertThat(complaints(scene)).isEmpty();
    }

    public static List<String> complaints(Scene scene) {
        return Stream.of(
                        nameless(scene),
                        mute(scene),
                        unsaid(scene),
                        truncated(scene),
                        outside(scene),
                        overlapping(scene),
                        tabOrder(scene))
                .flatMap(List::stream)
                .toList();
    }

    public static List<String> nameless(Scene scene) {
        return NameCheck.nameless(scene);
    }

    public static List<String> mute(Scene scene) {
        return NameCheck.mute(scene);
    }

    public static List<String> unsaid(Scene scene) {
        return NameCheck.unsaid(scene);
    }

    public static List<String> truncated(Scene scene) {
        return TextCheck.truncated(scene);
    }

    public static List<String> outside(Scene scene) {
        return TextCheck.outside(scene);
    }

    public static List<String> overlapping(Scene scene) {
        return TextCheck.overlapping(scene);
    }

    /// Leaves the focus where it was.
    public static List<String> tabOrder(Scene scene) {
        return TabCheck.complaints(scene);
    }
}
