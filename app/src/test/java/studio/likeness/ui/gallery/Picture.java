package studio.likeness.ui.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// A picture on disk of what JavaFX drew.
final class Picture {
    private static final Path FOLDER = Path.of("target", "gallery");

    private Picture() {}

    static Path save(WritableImage image, String name) throws IOException {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var reader = image.getPixelReader();
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                copy.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve(name + ".png");
        ImageIO.write(copy, "png", file.toFile());
        return file;
    }
}
