package studio.likeness.ui.enroll;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;

/// A picture from the clipboard, which has pixels and no file, as the bytes of a PNG.
final class PastedPicture {
    private static final byte[] START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PastedPicture() {}

    static byte[] png(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2);
        var out = new ByteArrayOutputStream();
        out.writeBytes(START);
        chunk(out, "IHDR", head.array());
        chunk(out, "IDAT", packed(rows(image, width, height)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] rows(Image image, int width, int height) {
        var pixels = image.getPixelReader();
        var rows = ByteBuffer.allocate(height * (width * 3 + 1));
        for (var y = 0; y < height; y++) {
            rows.put((byte) 0);
            for (var x = 0; x < width; x++) {
                var argb = pixels.getArgb(x, y);
                rows.put((byte) (argb >> 16)).put((byte) (argb >> 8)).put((byte) argb);
            }
        }
        return rows.array();
    }

    private static byte[] packed(byte[] rows) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.BEST_SPEED);
                var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        var named = name.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(named);
        check.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
