package studio.likeness.practice.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A file's bytes, read by place. What lies outside of them reads as zero or as nothing, so that a
/// cut file is simply one that says less.
record Bytes(ByteBuffer all) {
    static Bytes of(byte[] bytes) {
        return new Bytes(ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN));
    }

    int length() {
        return all.limit();
    }

    boolean has(int at, String text) {
        return text(at, text.length()).equals(text);
    }

    /// One character a byte.
    String text(int at, int length) {
        if (at < 0 || length < 0 || at + (long) length > length()) {
            return "";
        }
        var part = new byte[length];
        all.get(at, part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    int u8(int at) {
        return fits(at, Byte.BYTES) ? Byte.toUnsignedInt(all.get(at)) : 0;
    }

    int u16(int at) {
        return fits(at, Short.BYTES) ? Short.toUnsignedInt(all.getShort(at)) : 0;
    }

    int u16little(int at) {
        return Short.toUnsignedInt(Short.reverseBytes((short) u16(at)));
    }

    int u24little(int at) {
        return u8(at) | u8(at + 1) << 8 | u8(at + 2) << 16;
    }

    long u32(int at) {
        return fits(at, Integer.BYTES) ? Integer.toUnsignedLong(all.getInt(at)) : 0;
    }

    int i32little(int at) {
        return fits(at, Integer.BYTES) ? Integer.reverseBytes(all.getInt(at)) : 0;
    }

    long i64(int at) {
        return fits(at, Long.BYTES) ? all.getLong(at) : 0;
    }

    private boolean fits(int at, int count) {
        return at >= 0 && at + (long) count <= length();
    }
}
