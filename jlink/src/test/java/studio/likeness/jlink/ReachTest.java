package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;

/// What is reached, shown by the style classes of JavaFX's own controls.
class ReachTest {
    static final class Makes {
        static Node slider() {
            return new Slider();
        }
    }

    static final class MakesLater {
        static Supplier<Node> slider() {
            return Slider::new;
        }
    }

    static final class Extends extends Slider {}

    static final class Names {
        static final Class<?> SLIDER = Slider.class;
    }

    static final class NamesInText {
        static String slider() {
            return "javafx.scene.control.Slider";
        }
    }

    static final class Tests {
        static Object of(Object value) {
            return switch (value) {
                case ColorPicker picker -> picker.getValue();
                case Labeled labeled -> labeled.getContentDisplay() == ContentDisplay.TOP;
                default -> (TabPane) value;
            };
        }
    }

    @Test
    void whoeverGetsAtAControlReachesItsSkinAndAllItIsMadeOf() throws Exception {
        for (var type :
                List.of(
                        Makes.class,
                        MakesLater.class,
                        Extends.class,
                        Names.class,
                        NamesInText.class)) {
            var words = words(type);
            assertThat(List.of("slider", "track", "thumb", "axis", "axis-tick-mark"))
                    .as(type.getSimpleName())
                    .allMatch(words::may);
            assertThat(List.of("color-picker", "tab-pane", "table-view", "html-editor", "spinner"))
                    .as(type.getSimpleName())
                    .noneMatch(words::may);
        }
    }

    @Test
    void whoeverAsksForAControlMakesNone() throws Exception {
        var words = words(Tests.class);
        assertThat(List.of("color-picker", "tab-pane", "slider")).noneMatch(words::may);
    }

    @Test
    void aScreenInFxmlMakesWhatItImports() throws Exception {
        var files = javafx();
        put(
                files,
                "studio/likeness/ui/X.fxml",
                "<?import javafx.scene.control.Spinner?><Spinner styleClass=\"card, quiet\"/>");
        var words = Reach.words(files);
        assertThat(List.of("spinner", "card", "quiet", "increment-arrow")).allMatch(words::may);
        assertThat(words.may("slider")).isFalse();
    }

    @Test
    void aSheetMakesTheSkinsItNames() throws Exception {
        var files = javafx();
        put(
                files,
                "studio/likeness/ui/x.css",
                ".mine { -fx-skin: \"javafx.scene.control.skin.SpinnerSkin\"; }");
        var words = Reach.words(files);
        assertThat(words.may("arrows-on-left-vertical")).isTrue();
        assertThat(words.may("mine")).isFalse();
    }

    @Test
    void aScreenMayNotImportAWholePackage() throws Exception {
        var files = new TreeMap<String, byte[]>();
        put(files, "studio/likeness/ui/X.fxml", "<?import javafx.scene.control.*?>");
        assertThatThrownBy(() -> Reach.words(files))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("X.fxml");
    }

    @Test
    void librariesThatNobodyCallsSayNothing() throws Exception {
        assertThat(Spinner.class.getName()).startsWith("javafx");
        var words = Reach.words(javafx());
        assertThat(List.of("spinner", "label", "root")).noneMatch(words::may);
    }

    private static StyleWords words(Class<?> ours) throws Exception {
        var files = javafx();
        var name = ours.getName().replace('.', '/') + ".class";
        try (var bytes = ours.getClassLoader().getResourceAsStream(name)) {
            files.put(name, bytes.readAllBytes());
        }
        return Reach.words(files);
    }

    private static TreeMap<String, byte[]> javafx() throws IOException, URISyntaxException {
        var jar = Slider.class.getProtectionDomain().getCodeSource().getLocation();
        return new TreeMap<>(Jars.read(Path.of(jar.toURI())));
    }

    private static void put(TreeMap<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
