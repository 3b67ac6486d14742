package studio.likeness.core.airgap.ur;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes CBOR with definite lengths and the shortest heads. The caller keeps map keys ascending.
public final class CborWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public CborWriter unsigned(long value) {
        return head(Major.UNSIGNED, value);
    }

    public CborWriter bytes(byte[] content) {
        head(Major.BYTES, content.length);
        out.writeBytes(content);
        return this;
    }

    public CborWriter text(String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        head(Major.TEXT, bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    public CborWriter array(int length) {
        return head(Major.ARRAY, length);
    }

    public CborWriter map(int pairs) {
        return head(Major.MAP, pairs);
    }

    public CborWriter tag(long number) {
        return head(Major.TAG, number);
    }

    public CborWriter flag(boolean value) {
        return head(Major.SIMPLE, value ? Major.TRUE : Major.FALSE);
    }

    public byte[] toBytes() {
        return out.toByteArray();
    }

    private CborWriter head(int major, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("below zero: " + value);
        }
        var first = major << 5;
        if (value < Major.ONE_BYTE) {
            out.write((int) (first | value));
            return this;
        }
        var log = value < 1L << 8 ? 0 : value < 1L << 16 ? 1 : value < 1L << 32 ? 2 : 3;
        out.write(first | (Major.ONE_BYTE + log));
        for (var shift = 8 * ((1 << log) - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
        return this;
    }
}
