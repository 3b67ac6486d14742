package studio.likeness.ui.view;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.Image;

/// A picture as the bytes of a PNG file: 8-bit RGB, each line as differences to the one above. Own,
/// because JavaFX writes none and Swing stays out of the house.
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHANNELS = 3;
    private static final byte UP = 2;

    private Png() {}

    public static byte[] of(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 2);
        var file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", deflated(lines(image, width, height)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] lines(Image image, int width, int height) {
        var pixels = image.getPixelReader();
        var stride = width * CHANNELS;
        var above = new byte[stride];
        var lines = ByteBuffer.allocate(height * (stride + 1));
        for (var y = 0; y < height; y++) {
            var line = new byte[stride];
            for (var x = 0; x < width; x++) {
                var argb = pixels.getArgb(x, y);
                line[x * CHANNELS] = (byte) (argb >> 16);
                line[x * CHANNELS + 1] = (byte) (argb >> 8);
                line[x * CHANNELS + 2] = (byte) argb;
            }
            lines.put(UP);
            for (var i = 0; i < stride; i++) {
                lines.put((byte) (line[i] - above[i]));
            }
            above = line;
        }
        return lines.array();
    }

    private static byte[] deflated(byte[] plain) {
        try (var deflater = new Deflater()) {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var part = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return packed.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
