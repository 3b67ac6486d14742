package studio.likeness.practice.picture;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import studio.likeness.practice.portrait.MarkedPng;

/// Reads a picture's head. Nothing is decoded: a stand-in has no need to look at anybody.
public final class PictureReader {
    private static final String PNG_MARK = "\u0089PNG\r\n\u001a\n";

    private PictureReader() {}

    /// Nothing when the bytes are no picture that the services know.
    public static Optional<Picture> read(byte[] file) {
        var bytes = Bytes.of(file);
        if (bytes.has(0, PNG_MARK)) {
            return Optional.of(png(bytes, MarkedPng.marks(file)));
        }
        if (bytes.has(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(jpeg(bytes));
        }
        if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
            return Optional.of(new Picture("image/gif", bytes.u16little(6), bytes.u16little(8)));
        }
        if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
            return Optional.of(webp(bytes));
        }
        if (bytes.has(0, "BM")) {
            var height = Math.abs(bytes.i32little(22));
            return Optional.of(new Picture("image/bmp", bytes.i32little(18), height));
        }
        if (bytes.has(0, "II*\0") || bytes.has(0, "MM\0*")) {
            return Optional.of(new Picture("image/tiff", 0, 0));
        }
        return isHeic(bytes) ? Optional.of(new Picture("image/heic", 0, 0)) : Optional.empty();
    }

    private static boolean isHeic(Bytes bytes) {
        return bytes.has(4, "ftyphei") || bytes.has(4, "ftypmif1") || bytes.has(4, "ftyphev");
    }

    private static Picture png(Bytes bytes, Map<String, String> marks) {
        return new Picture(
                "image/png",
                (int) bytes.u32(16),
                (int) bytes.u32(20),
                number(marks.getOrDefault(MarkedPng.FACES, "")),
                marks.getOrDefault(MarkedPng.KIND, "").equals("other"));
    }

    private static OptionalInt number(String text) {
        return text.matches("\\d{1,4}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /// The size stands in the frame's own segment, behind any number of others.
    private static Picture jpeg(Bytes bytes) {
        for (var at = 2; at + 9 < bytes.length() && bytes.u8(at) == 0xff; ) {
            var marker = bytes.u8(at + 1);
            var isTable = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
            if (marker >= 0xc0 && marker <= 0xcf && !isTable) {
                return new Picture("image/jpeg", bytes.u16(at + 7), bytes.u16(at + 5));
            }
            at += 2 + Math.max(2, bytes.u16(at + 2));
        }
        return new Picture("image/jpeg", 0, 0);
    }

    private static Picture webp(Bytes bytes) {
        var type = "image/webp";
        return switch (bytes.text(12, 4)) {
            case "VP8 " ->
                    new Picture(type, bytes.u16little(26) & 0x3fff, bytes.u16little(28) & 0x3fff);
            case "VP8L" -> {
                var packed = bytes.i32little(21);
                yield new Picture(type, (packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1);
            }
            case "VP8X" -> new Picture(type, bytes.u24little(24) + 1, bytes.u24little(27) + 1);
            default -> new Picture(type, 0, 0);
        };
    }
}
