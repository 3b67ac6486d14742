package studio.likeness.ui.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;

/// Lets files be dropped on a part of the window. They stay where they are.
public final class FileDrop {
    private FileDrop() {}

    public static void on(Node node, Consumer<List<Path>> take) {
        node.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        node.setOnDragDropped(
                event -> {
                    event.setDropCompleted(taken(event.getDragboard(), take));
                    event.consume();
                });
    }

    /// Whether there were files.
    static boolean taken(Clipboard board, Consumer<List<Path>> take) {
        if (!board.hasFiles()) {
            return false;
        }
        take.accept(board.getFiles().stream().map(File::toPath).toList());
        return true;
    }
}
