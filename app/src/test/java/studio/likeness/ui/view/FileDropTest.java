package studio.likeness.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.walk.Fx;

/// A window without a screen has no board for drags, so what a drop hands over comes from the other
/// board here: both are read in the same way.
class FileDropTest {
    private final List<Path> taken = new ArrayList<>();

    private boolean dropped(DataFormat format, Object content) {
        return Fx.call(
                () -> {
                    var board = Clipboard.getSystemClipboard();
                    board.setContent(Map.of(format, content));
                    return FileDrop.taken(board, taken::addAll);
                });
    }

    @Test
    void allFilesAreHandedOver() {
        var two = List.of(Path.of("/clips/a.mp4"), Path.of("/clips/a.json"));
        assertThat(dropped(DataFormat.FILES, two.stream().map(Path::toFile).toList())).isTrue();
        assertThat(taken).isEqualTo(two);
    }

    @Test
    void aTextIsNoFile() {
        assertThat(dropped(DataFormat.PLAIN_TEXT, "/clips/a.mp4")).isFalse();
        assertThat(taken).isEmpty();
    }

    @Test
    void thePartListensForDrags() {
        var part = new Region();
        FileDrop.on(part, taken::addAll);
        assertThat(part.getOnDragOver()).isNotNull();
        assertThat(part.getOnDragDropped()).isNotNull();
    }
}
