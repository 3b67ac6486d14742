package studio.likeness.ui.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's window for choosing files; a test answers in its place.
public interface PictureWindow {
    /// Those chosen, none when the person turned away.
    List<Path> choose();

    Optional<Path> save(String name);

    /// @param title of the window
    record OfTheSystem(Supplier<@Nullable Window> over, String title) implements PictureWindow {
        @Override
        public List<Path> choose() {
            var chosen = chooser().showOpenMultipleDialog(over.get());
            return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
        }

        @Override
        public Optional<Path> save(String name) {
            var chooser = chooser();
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(over.get())).map(File::toPath);
        }

        private FileChooser chooser() {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            return chooser;
        }
    }
}
