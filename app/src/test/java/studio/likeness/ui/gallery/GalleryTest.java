package studio.likeness.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.settings.ThemeChoice;
import studio.likeness.ui.theme.FakeLook;
import studio.likeness.ui.theme.Fx;
import studio.likeness.ui.theme.Theme;

/// Draws the boards into `target/gallery`, and holds that no text on them is cut off.
class GalleryTest {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;

    @ParameterizedTest
    @CsvSource({
        "LIGHT,100,EN",
        "DARK,100,EN",
        "LIGHT,100,ZH",
        "DARK,100,ZH",
        "LIGHT,200,EN",
        "DARK,200,ZH"
    })
    void everyBoardShowsItsTextsWhole(ThemeChoice choice, int size, Words words) throws Exception {
        var cut = new ArrayList<String>();
        Fx.run(
                () -> {
                    try (var theme = new Theme(new FakeLook())) {
                        theme.install();
                        theme.choiceProperty().set(choice);
                        theme.textSizeProperty().set(size);
                        for (var board : Board.values()) {
                            var name = name(board, choice, size, words);
                            cut.addAll(draw(theme, board.make(words), size, name));
                        }
                    }
                });
        assertThat(cut).isEmpty();
    }

    private static String name(Board board, ThemeChoice choice, int size, Words words) {
        return String.join("-", board.name(), choice.name(), "" + size, words.name())
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> draw(Theme theme, Parent board, int size, String name)
            throws IOException {
        var scene = new Scene(board, WIDTH, size > 100 ? HEIGHT * 2.4 : HEIGHT);
        theme.apply(scene);
        // laid out before it is shown, or the pointer hovers over whatever lies in the corner
        board.applyCss();
        board.layout();
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        Picture.save(scene.snapshot(null), name);
        var cut = new ArrayList<String>();
        collectCut(board, cut);
        stage.hide();
        return cut.stream().map(text -> name + ": " + text).toList();
    }

    private static void collectCut(Parent parent, List<String> cut) {
        for (var node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Labeled labeled
                    && labeled.getText() != null
                    && labeled.lookup(".text") instanceof Text shown
                    && !shown.getText().equals(labeled.getText())) {
                cut.add(labeled.getText());
            }
            if (node instanceof Parent inner) {
                collectCut(inner, cut);
            }
        }
    }
}
