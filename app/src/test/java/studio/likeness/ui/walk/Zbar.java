package studio.likeness.ui.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javafx.scene.Scene;
import studio.likeness.ui.view.Png;

/// A reader of codes that shares nothing with the studio: the program `zbarimg`, on a picture of
/// the window.
public final class Zbar {
    private Zbar() {}

    /// The text of the one code in the window.
    public static String read(Scene scene) {
        var picture = Png.of(Fx.call(() -> scene.snapshot(null)));
        try {
            var file = Files.createTempFile("likeness-window", ".png");
            try {
                return read(Files.write(file, picture).toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(String file) throws IOException, InterruptedException {
        var reader =
                new ProcessBuilder("zbarimg", "--quiet", "--raw", file)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (reader.waitFor() != 0) {
            throw new AssertionError("no code in the window");
        }
        return text.strip();
    }
}
