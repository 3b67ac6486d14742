package studio.likeness.practice.jarvisclaw;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A model as JarvisClaw offers it.
///
/// @param micros millionths of a dollar a second at 720p, after the quotes of August 2026
record Model(
        String id, int least, int most, List<String> resolutions, boolean takesFaces, long micros) {
    static final String DEFAULT = "xai/grok-imagine-video";

    private static final Map<String, String> FACTORS =
            Map.of("480p", "0.5", "720p", "1", "1080p", "2.25", "4K", "9.6");

    static final List<Model> ALL =
            List.of(
                    new Model(
                            "bytedance/seedance-2.0",
                            4,
                            15,
                            List.of("480p", "720p", "1080p", "4K"),
                            true,
                            227_200),
                    new Model(
                            "bytedance/seedance-2.0-fast",
                            4,
                            15,
                            List.of("480p", "720p"),
                            true,
                            182_000),
                    new Model(
                            "bytedance/seedance-2.0-mini",
                            4,
                            15,
                            List.of("480p", "720p", "1080p"),
                            false,
                            80_000),
                    new Model(
                            "bytedance/seedance-2.5",
                            4,
                            30,
                            List.of("480p", "720p"),
                            false,
                            315_600),
                    new Model(
                            "bytedance/seedance-1.5-pro",
                            4,
                            12,
                            List.of("480p", "720p", "1080p"),
                            false,
                            70_800),
                    new Model(DEFAULT, 1, 15, List.of("480p", "720p"), false, 70_800));

    static Optional<Model> find(String id) {
        return ALL.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    BigInteger price(int seconds, String resolution) {
        return BigDecimal.valueOf(micros)
                .multiply(BigDecimal.valueOf(seconds))
                .multiply(new BigDecimal(FACTORS.getOrDefault(resolution, "1")))
                .setScale(0, RoundingMode.CEILING)
                .toBigInteger();
    }

    Duration takes(int seconds) {
        return Duration.ofSeconds(id.endsWith("fast") ? 14L * seconds : 24L * seconds);
    }
}
