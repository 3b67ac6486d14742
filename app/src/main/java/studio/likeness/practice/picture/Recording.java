package studio.likeness.practice.picture;

import java.time.Duration;
import java.util.Optional;

/// A clip or a sound, as far as its head tells.
///
/// @param length zero when the head does not say
public record Recording(String type, Duration length) {
    /// Nothing when the bytes are neither a clip nor a sound that the services know.
    public static Optional<Recording> read(byte[] file) {
        var bytes = Bytes.of(file);
        if (bytes.has(4, "ftyp")) {
            var type = bytes.has(8, "qt  ") ? "video/quicktime" : "video/mp4";
            return Optional.of(new Recording(type, movieLength(bytes)));
        }
        if (bytes.has(0, "RIFF") && bytes.has(8, "WAVE")) {
            return Optional.of(new Recording("audio/wav", waveLength(bytes)));
        }
        var isMp3 = bytes.has(0, "ID3") || (bytes.u8(0) == 0xff && (bytes.u8(1) & 0xe0) == 0xe0);
        return isMp3 ? Optional.of(new Recording("audio/mpeg", Duration.ZERO)) : Optional.empty();
    }

    public boolean isVideo() {
        return type.startsWith("video/");
    }

    private static Duration movieLength(Bytes bytes) {
        var moov = box(bytes, "moov", 0, bytes.length());
        var mvhd = moov < 0 ? -1 : box(bytes, "mvhd", moov + 8, bytes.length());
        if (mvhd < 0) {
            return Duration.ZERO;
        }
        var isLong = bytes.u8(mvhd + 8) == 1;
        var scale = bytes.u32(mvhd + (isLong ? 28 : 20));
        var units = isLong ? bytes.i64(mvhd + 32) : bytes.u32(mvhd + 24);
        return scale == 0 ? Duration.ZERO : Duration.ofMillis(units * 1000 / scale);
    }

    private static int box(Bytes bytes, String name, int from, int to) {
        for (var at = from; at + 8 <= to; ) {
            if (bytes.has(at + 4, name)) {
                return at;
            }
            var size = bytes.u32(at) == 1 ? bytes.i64(at + 8) : bytes.u32(at);
            if (size < 8 || size > to - (long) at) {
                return -1;
            }
            at += (int) size;
        }
        return -1;
    }

    /// The usual layout: the format first, then the data to the end.
    private static Duration waveLength(Bytes bytes) {
        var bytesPerSecond = bytes.i32little(28);
        return bytesPerSecond <= 0
                ? Duration.ZERO
                : Duration.ofMillis((bytes.length() - 44L) * 1000 / bytesPerSecond);
    }
}
