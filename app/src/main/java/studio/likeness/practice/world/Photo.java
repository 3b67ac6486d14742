package studio.likeness.practice.world;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// A picture, its type read from its first bytes.
public final class Photo {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final String FACES = "likeness-faces";

    private final String type;
    private final byte[] bytes;

    private Photo(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /// Empty for anything that is no picture.
    public static Optional<Photo> of(byte[] bytes) {
        return type(bytes).map(type -> new Photo(type, bytes));
    }

    private static Optional<String> type(byte[] bytes) {
        if (begins(bytes, 0, PNG)) {
            return Optional.of("image/png");
        }
        if (begins(bytes, 0, JPEG)) {
            return Optional.of("image/jpeg");
        }
        if (begins(bytes, 0, "GIF8")) {
            return Optional.of("image/gif");
        }
        if (begins(bytes, 0, "BM")) {
            return Optional.of("image/bmp");
        }
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) {
            return Optional.of("image/webp");
        }
        return begins(bytes, 4, "ftyphei") || begins(bytes, 4, "ftypavif")
                ? Optional.of("image/heic")
                : Optional.empty();
    }

    public String type() {
        return type;
    }

    public byte[] bytes() {
        return bytes;
    }

    /// How many faces the picture says it shows, in a PNG text chunk of its own. Nobody here looks
    /// for faces in a picture that does not say.
    public OptionalInt faces() {
        if (!type.equals("image/png")) {
            return OptionalInt.empty();
        }
        var at = PNG.length;
        while (at + 8 <= bytes.length) {
            var length = number(at);
            if (length < 0 || length > bytes.length - at - 8) {
                return OptionalInt.empty();
            }
            if (begins(bytes, at + 4, "tEXt")) {
                var text = Arrays.copyOfRange(bytes, at + 8, at + 8 + length);
                var parts = new String(text, StandardCharsets.ISO_8859_1).split("\0", 2);
                if (parts.length == 2 && parts[0].equals(FACES) && parts[1].matches("[0-9]{1,3}")) {
                    return OptionalInt.of(Integer.parseInt(parts[1]));
                }
            }
            at += length + 12;
        }
        return OptionalInt.empty();
    }

    private int number(int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
    }

    private static boolean begins(byte[] bytes, int at, String text) {
        return begins(bytes, at, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean begins(byte[] bytes, int at, byte[] start) {
        return bytes.length >= at + start.length
                && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }
}
