package studio.likeness.ui.view;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

public final class SystemFileWindow implements FileWindow {
    @Override
    public Optional<Path> open(Window over, String title) {
        return Optional.ofNullable(chooser(title).showOpenDialog(over)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(Window over, String title, String name) {
        var chooser = chooser(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
    }

    private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }
}
