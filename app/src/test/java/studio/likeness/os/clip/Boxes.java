package studio.likeness.os.clip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// MP4 files made of boxes, for tests that look at no picture.
final class Boxes {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    static byte[] video(int bytes) {
        return new Boxes().box("ftyp", 16).box("moov", 100).box("mdat", bytes).file();
    }

    Boxes box(String type, int bytes) {
        var content = new byte[bytes];
        for (var i = 0; i < bytes; i++) {
            content[i] = (byte) (i * 31);
        }
        file.writeBytes(ByteBuffer.allocate(4).putInt(bytes + 8).array());
        file.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(content);
        return this;
    }

    byte[] file() {
        return file.toByteArray();
    }
}
