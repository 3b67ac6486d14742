package studio.likeness.ui.view;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// The system's own window for files. Nothing comes back when a person closes it.
public interface FileWindow {
    Optional<Path> open(Window over, String title);

    /// @param name what is proposed
    Optional<Path> save(Window over, String title, String name);
}
