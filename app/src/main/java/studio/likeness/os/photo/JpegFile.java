package studio.likeness.os.photo;

import java.io.ByteArrayOutputStream;

/// A JPEG file, walked segment by segment. Of what cameras and programs put beside the picture only
/// three things stay: how its numbers mean colours, and which side is up.
final class JpegFile {
    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP0 = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int COLOURS = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;

    private final Bytes file;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
    private int width;
    private int height;

    JpegFile(byte[] file) {
        this.file = new Bytes(file);
    }

    static boolean fits(byte[] file) {
        var bytes = new Bytes(file);
        return file.length > 3 && bytes.two(0) == 0xffd8 && bytes.at(2) == MARK;
    }

    CleanPhoto clean() {
        copy(0, 2);
        var at = 2;
        while (file.at(at + 1) != END) {
            at = file.at(at + 1) == SCAN ? scan(at) : segment(at);
        }
        copy(at, at + 2);
        if (width == 0) {
            throw new BrokenPhoto("no frame");
        }
        return new CleanPhoto(clean.toByteArray(), "image/jpeg", width, height);
    }

    private int segment(int at) {
        var kind = file.at(at + 1);
        if (file.at(at) != MARK || kind == START || kind < 0xc0) {
            throw new BrokenPhoto("no segment");
        }
        var end = at + 2 + file.two(at + 2);
        if (isFrame(kind)) {
            measure(at);
        }
        if (kind == EXIF && file.says(at + 4, "Exif\0\0")) {
            clean.writeBytes(Orientation.in(file, at + 10, end).segment());
        } else if (stays(kind, at + 4)) {
            copy(at, end);
        }
        return end;
    }

    private boolean stays(int kind, int content) {
        if (kind == APP0) {
            return file.says(content, "JFIF\0");
        }
        if (kind == COLOURS) {
            return file.says(content, "ICC_PROFILE\0");
        }
        if (kind == ADOBE) {
            return file.says(content, "Adobe");
        }
        return kind != COMMENT && !(kind > APP0 && kind <= APP15);
    }

    /// The picture's own data goes on until a mark that is neither stuffing nor a restart.
    private int scan(int at) {
        var end = at + 2 + file.two(at + 2);
        while (file.at(end) != MARK || isData(file.at(end + 1))) {
            end++;
        }
        copy(at, end);
        return end;
    }

    private static boolean isData(int mark) {
        return mark == 0 || mark == MARK || (mark >= 0xd0 && mark <= 0xd7);
    }

    private static boolean isFrame(int kind) {
        return kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
    }

    /// As the picture is stored: a phone held upright may store it lying.
    private void measure(int at) {
        height = file.two(at + 5);
        width = file.two(at + 7);
    }

    private void copy(int from, int to) {
        clean.writeBytes(file.cut(from, to));
    }
}
