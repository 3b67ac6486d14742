package studio.likeness.practice.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Heads of files, made byte by byte as their formats say; there is nothing to see in them.
public final class Files {
    private Files() {}

    public static byte[] png(int width, int height) {
        return png(width, height, -1);
    }

    /// With the marker of our own portraits, unless `faces` is negative.
    public static byte[] png(int width, int height, int faces) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(latin("\u0089PNG\r\n\u001a\n"));
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2);
        chunk(file, "IHDR", bytes(head));
        if (faces >= 0) {
            chunk(file, "tEXt", latin("likeness-faces\0" + faces));
        }
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {-1, -40, -1, -32, 0, 4, 0, 0})
                .put(new byte[] {-1, -64, 0, 17, 8})
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    public static byte[] gif(int width, int height) {
        return bytes(
                little(64).put(latin("GIF89a")).putShort((short) width).putShort((short) height));
    }

    public static byte[] bmp(int width, int height) {
        return bytes(little(64).put(latin("BM")).putInt(18, width).putInt(22, -height));
    }

    /// The three kinds of WebP by the name of their first chunk.
    public static byte[] webp(String chunk, int width, int height) {
        var file = little(64).put(latin("RIFF")).putInt(56).put(latin("WEBP" + chunk));
        return switch (chunk) {
            case "VP8 " -> bytes(file.putShort(26, (short) width).putShort(28, (short) height));
            case "VP8L" -> bytes(file.putInt(21, (width - 1) | ((height - 1) << 14)));
            default -> bytes(file.putInt(24, width - 1).putInt(27, height - 1));
        };
    }

    public static byte[] mp4(int seconds) {
        return ByteBuffer.allocate(8 + 16 + 8 + 108)
                .putInt(24)
                .put(latin("ftypisom"))
                .position(24)
                .putInt(116)
                .put(latin("moov"))
                .putInt(108)
                .put(latin("mvhd"))
                .position(24 + 8 + 20)
                .putInt(600)
                .putInt(600 * seconds)
                .array();
    }

    public static byte[] wav(int seconds) {
        return bytes(
                little(44 + 1000 * seconds)
                        .put(latin("RIFF"))
                        .put(8, latin("WAVEfmt "))
                        .putInt(28, 1000));
    }

    /// The same file with blanks behind it.
    public static byte[] padded(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        return bytes;
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(latin(name));
        file.writeBytes(content);
        file.writeBytes(new byte[4]);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
