package studio.likeness.os.photo;

import java.io.ByteArrayOutputStream;

/// A WebP file, chunk by chunk, without what EXIF and XMP say.
final class WebpFile {
    private static final int FIRST = 12;
    private static final int HEAD = 8;

    /// In the flags of an extended file: EXIF and XMP are inside.
    private static final int TALKS = 0x08 | 0x04;

    private static final int SIDE = 0x3fff;

    private final Bytes file;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
    private int width;
    private int height;

    WebpFile(byte[] file) {
        this.file = new Bytes(file);
    }

    static boolean fits(byte[] file) {
        var bytes = new Bytes(file);
        return bytes.says(0, "RIFF") && bytes.says(8, "WEBP");
    }

    CleanPhoto clean() {
        for (var at = FIRST; at + HEAD <= file.size(); at = after(at)) {
            if (!file.says(at, "EXIF") && !file.says(at, "XMP ")) {
                keep(at);
            }
        }
        if (width == 0) {
            throw new BrokenPhoto("no picture");
        }
        var chunks = clean.toByteArray();
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(file.cut(0, 4));
        var size = chunks.length + 4;
        for (var i = 0; i < 4; i++) {
            whole.write(size >> (8 * i));
        }
        whole.writeBytes(file.cut(8, FIRST));
        whole.writeBytes(chunks);
        return new CleanPhoto(whole.toByteArray(), "image/webp", width, height);
    }

    private void keep(int at) {
        var chunk = file.cut(at, Math.min(after(at), file.size()));
        if (file.says(at, "VP8X")) {
            chunk[HEAD] &= (byte) ~TALKS;
            measure(file.threeBackwards(at + HEAD + 4) + 1, file.threeBackwards(at + HEAD + 7) + 1);
        } else if (file.says(at, "VP8L")) {
            var sides = file.fourBackwards(at + HEAD + 1);
            measure((sides & SIDE) + 1, ((sides >> 14) & SIDE) + 1);
        } else if (file.says(at, "VP8 ")) {
            measure(lowTwo(at + HEAD + 6) & SIDE, lowTwo(at + HEAD + 8) & SIDE);
        }
        clean.writeBytes(chunk);
    }

    /// The first chunk that tells is the one that counts.
    private void measure(int wide, int high) {
        if (width == 0) {
            width = wide;
            height = high;
        }
    }

    private int lowTwo(int at) {
        return file.at(at) | (file.at(at + 1) << 8);
    }

    private int after(int at) {
        var length = file.fourBackwards(at + 4);
        if (length < 0 || length > file.size()) {
            throw new BrokenPhoto("an endless chunk");
        }
        return at + HEAD + length + length % 2;
    }
}
