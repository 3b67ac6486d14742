package studio.likeness.practice.blockrun;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A model that makes clips, and what it takes.
///
/// @param rate dollars for a million tokens
/// @param typical how long a clip of five seconds usually takes
record VideoModel(
        String id,
        Range seconds,
        List<String> resolutions,
        Takes takes,
        String rate,
        Duration typical) {
    record Range(int least, int most) {}

    record Takes(boolean face, boolean lastFrame) {}

    static final String DEFAULT = "xai/grok-imagine-video";

    private static final int TOKENS_A_SECOND = 21_690;
    private static final BigDecimal MARGIN = new BigDecimal("1.05");
    private static final BigInteger FEE = BigInteger.valueOf(1_000);

    /// Against 720p.
    private static final Map<String, String> FACTORS =
            Map.of("480p", "0.5", "720p", "1", "1080p", "2.25", "4K", "9");

    private static final Duration USUAL = Duration.ofMinutes(2);

    /// The reference prices Seedance only; the default model of another maker is given the lowest.
    static final List<VideoModel> ALL =
            List.of(
                    new VideoModel(
                            "bytedance/seedance-1.5-pro",
                            new Range(4, 12),
                            List.of("480p", "720p", "1080p"),
                            new Takes(false, true),
                            "3.108",
                            USUAL),
                    new VideoModel(
                            "bytedance/seedance-2.0-mini",
                            new Range(4, 15),
                            List.of("480p", "720p"),
                            new Takes(true, true),
                            "3.5",
                            USUAL),
                    new VideoModel(
                            "bytedance/seedance-2.0-fast",
                            new Range(4, 15),
                            List.of("480p", "720p"),
                            new Takes(true, true),
                            "7.252",
                            Duration.ofSeconds(70)),
                    new VideoModel(
                            "bytedance/seedance-2.0",
                            new Range(4, 15),
                            List.of("480p", "720p", "1080p", "4K"),
                            new Takes(true, true),
                            "9.9715",
                            USUAL),
                    new VideoModel(
                            "bytedance/seedance-2.5",
                            new Range(4, 30),
                            List.of("480p", "720p"),
                            new Takes(false, true),
                            "13.8565",
                            Duration.ofMinutes(5)),
                    new VideoModel(
                            DEFAULT,
                            new Range(1, 15),
                            List.of("480p", "720p"),
                            new Takes(false, false),
                            "3.108",
                            USUAL));

    static Optional<VideoModel> find(String id) {
        var whole = id.startsWith("seedance-") ? "bytedance/" + id : id;
        return ALL.stream().filter(m -> m.id().equals(whole)).findFirst();
    }

    boolean takesFaces() {
        return takes.face();
    }

    boolean isSeedance() {
        return id.startsWith("bytedance/");
    }

    /// Millionths of a dollar, rounded up, fee included.
    BigInteger price(int duration, String resolution) {
        return perSecond()
                .multiply(BigDecimal.valueOf(duration))
                .multiply(new BigDecimal(FACTORS.getOrDefault(resolution, "1")))
                .setScale(0, RoundingMode.CEILING)
                .toBigInteger()
                .add(FEE);
    }

    /// At 720p, without the fee. A rate per million tokens is a price in millionths per token.
    BigDecimal perSecond() {
        return new BigDecimal(rate).multiply(BigDecimal.valueOf(TOKENS_A_SECOND)).multiply(MARGIN);
    }

    long tokens(int duration, String resolution) {
        return new BigDecimal(FACTORS.getOrDefault(resolution, "1"))
                .multiply(BigDecimal.valueOf((long) duration * TOKENS_A_SECOND))
                .longValue();
    }

    static String fee() {
        return new BigDecimal(FEE, 6).stripTrailingZeros().toPlainString();
    }
}
