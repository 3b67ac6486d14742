package studio.likeness.practice.video.h264;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A box of an MP4 file (ISO/IEC 14496-12): its length, its four letters, then numbers and boxes.
final class Box {
    private static final int HEAD = 8;
    private final String type;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Box(String type) {
        this.type = type;
    }

    /// A box that begins with a version and flags.
    static Box full(String type, int flags) {
        return new Box(type).ints(flags);
    }

    Box ints(int... values) {
        for (int value : values) {
            shorts(value >>> 16, value);
        }
        return this;
    }

    Box shorts(int... values) {
        for (int value : values) {
            body.write(value >>> 8);
            body.write(value);
        }
        return this;
    }

    Box octets(int... values) {
        for (int value : values) {
            body.write(value);
        }
        return this;
    }

    Box raw(byte[] values) {
        body.writeBytes(values);
        return this;
    }

    Box text(String ascii) {
        return raw(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    Box zeros(int count) {
        return raw(new byte[count]);
    }

    Box holding(Box... boxes) {
        for (var box : boxes) {
            raw(box.bytes());
        }
        return this;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(HEAD + body.size())
                .putInt(HEAD + body.size())
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(body.toByteArray())
                .array();
    }
}
