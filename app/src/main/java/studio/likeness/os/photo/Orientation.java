package studio.likeness.os.photo;

/// Which side of a JPEG is up: the one fact of its EXIF data without which the picture would lie.
///
/// @param value 1 to 8, as EXIF counts; 1 is upright
record Orientation(int value) {
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;

    /// Reads it from EXIF data; upright when that does not say.
    static Orientation in(Bytes file, int from, int to) {
        try {
            return found(new Bytes(file.cut(from, to)));
        } catch (BrokenPhoto _) {
            return new Orientation(UPRIGHT);
        }
    }

    /// An EXIF segment that says this and nothing else; empty when it is upright anyway.
    byte[] segment() {
        if (value == UPRIGHT) {
            return new byte[0];
        }
        return new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) value,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }

    private static Orientation found(Bytes tiff) {
        var backwards = tiff.says(0, "II");
        var at = backwards ? tiff.fourBackwards(4) : tiff.four(4);
        var entries = two(tiff, at, backwards);
        for (var i = 0; i < entries; i++) {
            var entry = at + 2 + i * ENTRY;
            if (two(tiff, entry, backwards) == TAG) {
                var value = two(tiff, entry + 8, backwards);
                return new Orientation(value > UPRIGHT && value <= 8 ? value : UPRIGHT);
            }
        }
        return new Orientation(UPRIGHT);
    }

    private static int two(Bytes tiff, int at, boolean backwards) {
        return backwards ? tiff.at(at) | (tiff.at(at + 1) << 8) : tiff.two(at);
    }
}
