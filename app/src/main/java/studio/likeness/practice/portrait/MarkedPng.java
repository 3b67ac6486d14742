package studio.likeness.practice.portrait;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// A PNG file that says in `tEXt` chunks what practice should see in it.
public final class MarkedPng {
    /// How many faces to find, as a number.
    public static final String FACES = "likeness-faces";

    /// `other` means: not the person who did the phone check.
    public static final String KIND = "likeness-kind";

    private static final int SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;
    private static final byte[] TEXT = "tEXt".getBytes(StandardCharsets.US_ASCII);

    private MarkedPng() {}

    public static byte[] write(BufferedImage picture, Map<String, String> marks) {
        try {
            var plain = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", plain);
            return marked(plain.toByteArray(), marks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The marks of a picture, none when it is no PNG. Never fails on what a stranger sent.
    public static Map<String, String> marks(byte[] png) {
        var marks = new LinkedHashMap<String, String>();
        var chunks = ByteBuffer.wrap(png);
        chunks.position(Math.min(SIGNATURE, png.length));
        while (chunks.remaining() >= CHUNK_FRAME) {
            int length = chunks.getInt();
            var type = new byte[Integer.BYTES];
            chunks.get(type);
            if (length < 0 || length > chunks.remaining() - Integer.BYTES) {
                break;
            }
            if (Arrays.equals(type, TEXT)) {
                var text =
                        StandardCharsets.ISO_8859_1.decode(chunks.slice(chunks.position(), length));
                read(text.toString(), marks);
            }
            chunks.position(chunks.position() + length + Integer.BYTES);
        }
        return marks;
    }

    private static void read(String text, Map<String, String> marks) {
        int end = text.indexOf('\0');
        if (end > 0) {
            marks.put(text.substring(0, end), text.substring(end + 1));
        }
    }

    /// The marks go right behind the first chunk, which must stay first.
    private static byte[] marked(byte[] png, Map<String, String> marks) {
        int afterHead = SIGNATURE + CHUNK_FRAME + ByteBuffer.wrap(png).getInt(SIGNATURE);
        var out = new ByteArrayOutputStream();
        out.write(png, 0, afterHead);
        marks.forEach((name, value) -> out.writeBytes(chunk(name + '\0' + value)));
        out.write(png, afterHead, png.length - afterHead);
        return out.toByteArray();
    }

    private static byte[] chunk(String text) {
        var body = text.getBytes(StandardCharsets.ISO_8859_1);
        var check = new CRC32();
        check.update(TEXT);
        check.update(body);
        return ByteBuffer.allocate(CHUNK_FRAME + body.length)
                .putInt(body.length)
                .put(TEXT)
                .put(body)
                .putInt((int) check.getValue())
                .array();
    }
}
