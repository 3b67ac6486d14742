package studio.likeness.practice.video;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Reads a picture that somebody sent, at the size a clip needs: a huge one is thinned while it is
/// read and never lies in memory whole.
final class PortraitReader {
    private static final int ENOUGH = 1200;

    private PortraitReader() {}

    /// Empty when this is no picture that Java can read.
    static Optional<BufferedImage> read(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? Optional.of(read(readers.next(), input)) : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            // a stranger's broken file is an answer, not a fault: the clip shows another face
            return Optional.empty();
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream input)
            throws IOException {
        try {
            reader.setInput(input, true, true);
            int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            int step = Math.max(1, longer / ENOUGH);
            var thinned = reader.getDefaultReadParam();
            thinned.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thinned);
        } finally {
            reader.dispose();
        }
    }
}
