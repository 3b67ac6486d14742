package studio.likeness.os.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/// The frames of a picture file, each whole: a moving GIF may store only what changed.
final class PictureFrames {
    private static final int MOST = 600;
    private static final long MOST_DOTS = 40_000_000;
    private static final long MOST_DOTS_OF_ALL = 400_000_000;
    private static final String GIF = "javax_imageio_gif_image_1.0";

    private final ImageReader reader;

    PictureFrames(ImageReader reader) {
        this.reader = reader;
    }

    List<BufferedImage> all() throws IOException {
        var count = Math.min(reader.getNumImages(true), MOST);
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        bounded((long) width * height, MOST_DOTS);
        bounded((long) width * height * count, MOST_DOTS_OF_ALL);
        if (count == 1) {
            return List.of(onWhite(reader.read(0), width, height));
        }
        var frames = new ArrayList<BufferedImage>();
        var canvas = onWhite(null, width, height);
        for (var i = 0; i < count; i++) {
            bounded((long) reader.getWidth(i) * reader.getHeight(i), MOST_DOTS);
            draw(
                    canvas,
                    reader.read(i),
                    offset(i, "imageLeftPosition"),
                    offset(i, "imageTopPosition"));
            frames.add(copy(canvas));
        }
        return frames;
    }

    private static void bounded(long dots, long most) throws IOException {
        if (dots < 1 || dots > most) {
            throw new IOException("a picture of " + dots + " dots");
        }
    }

    private int offset(int index, String attribute) throws IOException {
        var metadata = reader.getImageMetadata(index);
        if (metadata == null || !GIF.equals(metadata.getNativeMetadataFormatName())) {
            return 0;
        }
        var parts = metadata.getAsTree(GIF).getChildNodes();
        for (var i = 0; i < parts.getLength(); i++) {
            var place = attribute(parts.item(i), attribute);
            if (place != null) {
                return Integer.parseInt(place.getNodeValue());
            }
        }
        return 0;
    }

    private static @Nullable Node attribute(Node part, String name) {
        var attributes = part.getAttributes();
        return attributes == null ? null : attributes.getNamedItem(name);
    }

    private static BufferedImage onWhite(@Nullable BufferedImage image, int width, int height) {
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = canvas.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        if (image != null) {
            draw(canvas, image, 0, 0);
        }
        return canvas;
    }

    private static void draw(BufferedImage canvas, BufferedImage image, int x, int y) {
        var pen = canvas.createGraphics();
        pen.drawImage(image, x, y, null);
        pen.dispose();
    }

    private static BufferedImage copy(BufferedImage image) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        image.copyData(copy.getRaster());
        return copy;
    }
}
