package studio.likeness.os.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Photos as cameras and programs leave them, with all that they tell about a person.
final class PhotoFiles {
    static final String TELLTALE = "GPS 52.5200N 13.4050E by Ada";

    private PhotoFiles() {}

    static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, new Color((x * 3) & 255, (y * 5) & 255, (x + y) & 255).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("no writer for " + format);
        }
        return out.toByteArray();
    }

    /// With EXIF that says which side is up and where it was, XMP, a comment, and a second picture
    /// behind the end.
    static byte[] talkativeJpeg(int width, int height, int orientation) throws IOException {
        var plain = picture("jpg", width, height);
        var out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(plain, 2));
        out.writeBytes(segment(0xe1, exif(orientation)));
        out.writeBytes(segment(0xe1, text("http://ns.adobe.com/xap/1.0/\0" + TELLTALE)));
        out.writeBytes(segment(0xed, text("Photoshop 3.0\0" + TELLTALE)));
        out.writeBytes(segment(0xfe, text(TELLTALE)));
        out.writeBytes(Arrays.copyOfRange(plain, 2, plain.length));
        out.writeBytes(text(TELLTALE));
        return out.toByteArray();
    }

    static byte[] talkativePng(int width, int height) throws IOException {
        var plain = picture("png", width, height);
        var out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(plain, 33));
        out.writeBytes(chunk("tEXt", text("Comment\0" + TELLTALE)));
        out.writeBytes(chunk("eXIf", text(TELLTALE)));
        out.writeBytes(Arrays.copyOfRange(plain, 33, plain.length));
        out.writeBytes(text(TELLTALE));
        return out.toByteArray();
    }

    /// The frame of a WebP file; the picture inside is none, and nobody here decodes it.
    static byte[] talkativeWebp(int width, int height) {
        var size = (width - 1) | ((height - 1) << 14);
        byte[] lossless = {
            0x2f, (byte) size, (byte) (size >> 8), (byte) (size >> 16), (byte) (size >> 24), 7
        };
        byte[] extended = {
            0x0c,
            0,
            0,
            0,
            (byte) (width - 1),
            (byte) ((width - 1) >> 8),
            0,
            (byte) (height - 1),
            (byte) ((height - 1) >> 8),
            0
        };
        var chunks = new ByteArrayOutputStream();
        chunks.writeBytes(riff("VP8X", extended));
        chunks.writeBytes(riff("VP8L", lossless));
        chunks.writeBytes(riff("EXIF", text(TELLTALE)));
        chunks.writeBytes(riff("XMP ", text(TELLTALE + "!")));
        var out = new ByteArrayOutputStream();
        out.writeBytes(text("RIFF"));
        out.writeBytes(four(chunks.size() + 4));
        out.writeBytes(text("WEBP"));
        out.writeBytes(chunks.toByteArray());
        return out.toByteArray();
    }

    static boolean samePixels(byte[] one, byte[] other) throws IOException {
        var first = ImageIO.read(new ByteArrayInputStream(one));
        var second = ImageIO.read(new ByteArrayInputStream(other));
        return Arrays.equals(pixels(first), pixels(second));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] exif(int orientation) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(text("Exif\0\0II*\0\b\0\0\0"));
        out.writeBytes(new byte[] {1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0});
        out.writeBytes(new byte[4]);
        out.writeBytes(text(TELLTALE));
        return out.toByteArray();
    }

    private static byte[] segment(int kind, byte[] content) {
        var length = content.length + 2;
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xff, (byte) kind, (byte) (length >> 8), (byte) length});
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        var named = new ByteArrayOutputStream();
        named.writeBytes(text(name));
        named.writeBytes(content);
        var check = new CRC32();
        check.update(named.toByteArray());
        var out = new ByteArrayOutputStream();
        out.writeBytes(fourForwards(content.length));
        out.writeBytes(named.toByteArray());
        out.writeBytes(fourForwards((int) check.getValue()));
        return out.toByteArray();
    }

    private static byte[] riff(String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(text(name));
        out.writeBytes(four(content.length));
        out.writeBytes(content);
        out.writeBytes(new byte[content.length % 2]);
        return out.toByteArray();
    }

    private static byte[] four(int n) {
        return new byte[] {(byte) n, (byte) (n >> 8), (byte) (n >> 16), (byte) (n >> 24)};
    }

    private static byte[] fourForwards(int n) {
        return new byte[] {(byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n};
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
