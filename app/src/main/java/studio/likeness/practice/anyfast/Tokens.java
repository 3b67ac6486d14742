package studio.likeness.practice.anyfast;

import java.util.List;
import java.util.Map;

/// What a clip weighs: width x height x frames / 1024, one frame more than 24 a second (byteplus.md
/// §7).
final class Tokens {
    static final int FRAMES_PER_SECOND = 24;
    static final List<String> RATIOS =
            List.of("16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive");

    private static final int[][] SMALL = {
        {864, 496}, {752, 560}, {640, 640}, {560, 752}, {496, 864}, {992, 432}
    };
    private static final int[][] FULL = {
        {1280, 720}, {1112, 834}, {960, 960}, {834, 1112}, {720, 1280}, {1470, 630}
    };

    /// How much larger than 720p, in halves; only 16:9 is documented above it.
    private static final Map<String, Long> HALVES = Map.of("1080p", 3L, "2k", 4L, "4k", 6L);

    private Tokens() {}

    static long of(String resolution, String ratio, int seconds) {
        var at = Math.floorMod(RATIOS.indexOf(ratio), FULL.length);
        var size = (resolution.equals("480p") ? SMALL : FULL)[at];
        long halves = HALVES.getOrDefault(resolution, 2L);
        var pixels = size[0] * halves / 2 * (size[1] * halves / 2);
        return pixels * ((long) FRAMES_PER_SECOND * seconds + 1) / 1024;
    }
}
