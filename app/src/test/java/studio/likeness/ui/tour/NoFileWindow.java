package studio.likeness.ui.tour;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import studio.likeness.ui.view.FileWindow;

/// A file window that everybody closes again.
public final class NoFileWindow implements FileWindow {
    @Override
    public Optional<Path> open(Window over, String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> save(Window over, String title, String name) {
        return Optional.empty();
    }
}
