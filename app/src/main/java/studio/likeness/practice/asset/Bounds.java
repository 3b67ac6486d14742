package studio.likeness.practice.asset;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.practice.asset.Verdict.Unusable;
import studio.likeness.practice.picture.Picture;
import studio.likeness.practice.picture.PictureReader;
import studio.likeness.practice.picture.Recording;

/// The bounds of anyfast.md §9, of the page for real people.
final class Bounds {
    private static final int IMAGE_BYTES = 30 << 20;
    private static final int VIDEO_BYTES = 50 << 20;
    private static final int AUDIO_BYTES = 15 << 20;
    private static final int LEAST_SIDE = 300;
    private static final int MOST_SIDE = 6000;
    private static final double LEAST_RATIO = 0.4;
    private static final double MOST_RATIO = 2.5;
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMillis(15_200);

    private Bounds() {}

    /// What is wrong with a file, if anything. Faces are counted only where a real person is asked
    /// for, and only by the marker of our own portraits: no picture is ever looked at.
    static Optional<Unusable> objection(Kind kind, byte[] file, boolean person) {
        return switch (kind) {
            case IMAGE ->
                    PictureReader.read(file)
                            .map(picture -> image(picture, file.length, person))
                            .orElseGet(() -> no("UnsupportedImageFormat", "not a known image"));
            case VIDEO, AUDIO ->
                    Recording.read(file)
                            .filter(r -> r.isVideo() == (kind == Kind.VIDEO))
                            .map(r -> recording(r, file.length))
                            .orElseGet(() -> no("InvalidParameter", "unsupported media format"));
        };
    }

    private static Optional<Unusable> image(Picture picture, int bytes, boolean person) {
        if (bytes >= IMAGE_BYTES) {
            return no("OversizedImage", "image must be smaller than 30 MB");
        }
        if (picture.hasSize()) {
            var least = Math.min(picture.width(), picture.height());
            var most = Math.max(picture.width(), picture.height());
            if (least < LEAST_SIDE || most > MOST_SIDE) {
                return no("InvalidParameter", "image side must be within 300 to 6000 px");
            }
            if (picture.ratio() < LEAST_RATIO || picture.ratio() > MOST_RATIO) {
                return no("InvalidParameter", "image aspect ratio must be within 0.4 to 2.5");
            }
        }
        var isOneFace = picture.faces().orElse(1) == 1;
        var isSomebodyElse = person && (!isOneFace || picture.stranger());
        return isSomebodyElse ? Optional.of(Unusable.faceMismatch()) : Optional.empty();
    }

    private static Optional<Unusable> recording(Recording recording, int bytes) {
        var most = recording.isVideo() ? VIDEO_BYTES : AUDIO_BYTES;
        if (bytes > most) {
            return no("InvalidParameter", "file must not exceed " + (most >> 20) + " MB");
        }
        var length = recording.length();
        var isOff = length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0;
        return !length.isZero() && isOff
                ? no("InvalidParameter", "duration must be within 2 to 15 seconds")
                : Optional.empty();
    }

    private static Optional<Unusable> no(String code, String message) {
        return Optional.of(new Unusable(code, message));
    }
}
