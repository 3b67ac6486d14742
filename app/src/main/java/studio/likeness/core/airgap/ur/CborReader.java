package studio.likeness.core.airgap.ur;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads CBOR as strictly as it can be: the expected kind, definite lengths, shortest heads, valid
/// UTF-8, and no length that the bytes at hand do not cover. There is no way to ask for "whatever
/// comes", so depth is what the caller's code has.
public final class CborReader {
    private final byte[] bytes;
    private int at;

    public CborReader(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public long unsigned(long most) throws Misread {
        var value = head(Major.UNSIGNED);
        Misread.unless(value <= most, Flaw.UNREADABLE);
        return value;
    }

    /// Between these many bytes.
    public byte[] bytes(int least, int most) throws Misread {
        return take(length(Major.BYTES, least, most));
    }

    public String text(int most) throws Misread {
        var content = take(length(Major.TEXT, 0, most));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException _) {
            throw new Misread(Flaw.UNREADABLE);
        }
    }

    public int array(int most) throws Misread {
        return length(Major.ARRAY, 0, most);
    }

    public int map(int most) throws Misread {
        return length(Major.MAP, 0, most);
    }

    public void tag(long number) throws Misread {
        Misread.unless(head(Major.TAG) == number, Flaw.UNREADABLE);
    }

    public boolean flag() throws Misread {
        var value = head(Major.SIMPLE);
        Misread.unless(value == Major.TRUE || value == Major.FALSE, Flaw.UNREADABLE);
        return value == Major.TRUE;
    }

    public boolean nextIsArray() {
        return at < bytes.length && (bytes[at] & 0xff) >> 5 == Major.ARRAY;
    }

    public void end() throws Misread {
        Misread.unless(at == bytes.length, Flaw.UNREADABLE);
    }

    private int length(int major, int least, int most) throws Misread {
        var length = head(major);
        Misread.unless(length >= least && length <= most, Flaw.UNREADABLE);
        return (int) length;
    }

    private byte[] take(int length) throws Misread {
        Misread.unless(length <= bytes.length - at, Flaw.UNREADABLE);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    private long head(int major) throws Misread {
        var first = take(1)[0] & 0xff;
        Misread.unless(first >> 5 == major, Flaw.UNREADABLE);
        var small = first & 0x1f;
        if (small < Major.ONE_BYTE) {
            return small;
        }
        var log = small - Major.ONE_BYTE;
        Misread.unless(log <= 3, Flaw.UNREADABLE);
        var value = 0L;
        for (var each : take(1 << log)) {
            value = (value << 8) | (each & 0xff);
        }
        var shortest = log == 0 ? Major.ONE_BYTE : 1L << (8 * (1 << (log - 1)));
        Misread.unless(value >= shortest, Flaw.UNREADABLE);
        return value;
    }
}
