package studio.likeness.practice.video;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import studio.likeness.practice.video.h264.PictureSize;

/// The sizes that the real model delivers for a ratio and a resolution class. Those of 480p and
/// 720p are documented; the larger ones keep the shapes of 720p.
final class FrameSizes {
    private static final String ADAPTIVE = "adaptive";
    private static final Map<String, PictureSize> SMALL =
            Map.of(
                    "16:9", new PictureSize(864, 496),
                    "4:3", new PictureSize(752, 560),
                    "1:1", new PictureSize(640, 640),
                    "3:4", new PictureSize(560, 752),
                    "9:16", new PictureSize(496, 864),
                    "21:9", new PictureSize(992, 432));
    private static final Map<String, PictureSize> MIDDLE =
            Map.of(
                    "16:9", new PictureSize(1280, 720),
                    "4:3", new PictureSize(1112, 834),
                    "1:1", new PictureSize(960, 960),
                    "3:4", new PictureSize(834, 1112),
                    "9:16", new PictureSize(720, 1280),
                    "21:9", new PictureSize(1470, 630));

    private FrameSizes() {}

    /// `shape` is the portrait's width divided by its height, which `adaptive` follows.
    static PictureSize of(String resolution, String ratio, double shape) {
        var wanted = ratio.equalsIgnoreCase(ADAPTIVE) ? nearest(shape) : ratio;
        return switch (resolution.toLowerCase(Locale.ROOT)) {
            case "480p" -> known(SMALL, wanted);
            case "720p" -> known(MIDDLE, wanted);
            case "1080p" -> grown(known(MIDDLE, wanted), 3);
            case "2k" -> grown(known(MIDDLE, wanted), 4);
            case "4k" -> grown(known(MIDDLE, wanted), 6);
            default -> throw new IllegalArgumentException("no resolution class: " + resolution);
        };
    }

    private static PictureSize known(Map<String, PictureSize> sizes, String ratio) {
        var size = sizes.get(ratio);
        if (size == null) {
            throw new IllegalArgumentException("no ratio: " + ratio);
        }
        return size;
    }

    private static PictureSize grown(PictureSize size, int halves) {
        return new PictureSize(even(size.width() * halves / 2), even(size.height() * halves / 2));
    }

    private static int even(int length) {
        return length & ~1;
    }

    private static String nearest(double shape) {
        return MIDDLE.entrySet().stream()
                .min(
                        Comparator.comparingDouble(
                                e -> Math.abs(Math.log(shapeOf(e.getValue()) / shape))))
                .orElseThrow()
                .getKey();
    }

    private static double shapeOf(PictureSize size) {
        return (double) size.width() / size.height();
    }
}
