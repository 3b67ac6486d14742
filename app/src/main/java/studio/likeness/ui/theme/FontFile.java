package studio.likeness.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// A font that the program brings: always inside of it, and as a file beside it once it is
/// installed. JavaFX reads a file where it lies. What is inside it first copies to the temporary
/// folder, under a name that nobody can guess, and both take their time at every start.
///
/// @param owner whose part of the program it is in
/// @param path of the resource, as its owner finds it
public record FontFile(Class<?> owner, String path) {
    /// The folder with all files, when the program was installed.
    private static final String FOLDER = "studio.fonts";

    /// @return nothing when it cannot be read, as when the temporary folder is full
    public Optional<Font> load(double size) {
        return load(System.getProperty(FOLDER), size);
    }

    Optional<Font> load(@Nullable String folder, double size) {
        var inPlace = folder == null ? null : Font.loadFont(address(folder), size);
        return inPlace == null ? fromInside(size) : Optional.of(inPlace);
    }

    /// JavaFX takes an address and reads its path as it stands: nothing in it is escaped. A path
    /// with `#` cannot be said so; nothing is found there then.
    private String address(String folder) {
        return "file:" + folder + path.substring(path.lastIndexOf('/'));
    }

    private Optional<Font> fromInside(double size) {
        try (var bytes = owner.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException("no such font: " + path);
            }
            return Optional.ofNullable(Font.loadFont(bytes, size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
