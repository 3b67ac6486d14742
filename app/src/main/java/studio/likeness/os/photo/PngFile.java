package studio.likeness.os.photo;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/// A PNG file, chunk by chunk. Texts, times and whatever else is not needed to draw it stay out.
final class PngFile {
    private static final String START = "\u0089PNG\r\n\u001a\n";

    private static final Set<String> DRAWN =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT",
                    "cICP");

    private final Bytes file;

    PngFile(byte[] file) {
        this.file = new Bytes(file);
    }

    static boolean fits(byte[] file) {
        return new Bytes(file).says(0, START);
    }

    CleanPhoto clean() {
        var clean = new ByteArrayOutputStream();
        clean.writeBytes(file.cut(0, START.length()));
        if (!file.says(START.length() + 4, "IHDR")) {
            throw new BrokenPhoto("no header");
        }
        var at = START.length();
        var ended = false;
        while (!ended) {
            var length = file.four(at);
            if (length < 0 || length > file.size()) {
                throw new BrokenPhoto("an endless chunk");
            }
            var end = at + length + 12;
            var chunk = file.cut(at, end);
            if (DRAWN.contains(name(at))) {
                clean.writeBytes(chunk);
            }
            ended = file.says(at + 4, "IEND");
            at = end;
        }
        return new CleanPhoto(clean.toByteArray(), "image/png", file.four(16), file.four(20));
    }

    private String name(int at) {
        var name = new StringBuilder();
        for (var i = 4; i < 8; i++) {
            name.append((char) file.at(at + i));
        }
        return name.toString();
    }
}
