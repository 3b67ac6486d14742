package studio.likeness.practice.apimart;

import java.util.List;
import java.util.Optional;

/// One model, by its old and its new name, what it can do and what a second costs (apimart.md §6,
/// §10).
///
/// @param rates millionths of a dollar for one second of output, by resolution from 480p upwards
/// @param videoRates the same with a reference video, for input and output seconds together
record VideoModel(
        List<String> names,
        List<Long> rates,
        List<Long> videoRates,
        int longest,
        boolean realPeople) {
    private static final List<String> RESOLUTIONS = List.of("480p", "720p", "1080p", "4k");

    /// The prices of the last two are not documented: they are practice's own.
    static final List<VideoModel> ALL =
            List.of(
                    model(
                            "seedance-2.0",
                            List.of(66_000L, 142_000L, 354_400L, 722_000L),
                            List.of(40_000L, 85_840L, 215_680L, 444_320L)),
                    model(
                            "seedance-2.0-fast",
                            List.of(39_840L, 85_600L),
                            List.of(39_840L, 85_600L)),
                    model(
                            "seedance-2.0-face",
                            List.of(99_200L, 213_600L, 500_000L),
                            List.of(60_000L, 128_800L, 300_000L)),
                    model(
                            "seedance-2.0-fast-face",
                            List.of(80_000L, 172_000L),
                            List.of(80_000L, 172_000L)),
                    newer("seedance-2.0-mini", List.of(30_000L, 64_000L), 15),
                    newer("seedance-2.5", List.of(100_000L, 215_000L, 540_000L), 30));

    private static VideoModel model(String name, List<Long> rates, List<Long> videoRates) {
        return new VideoModel(List.of("doubao-" + name, name), rates, videoRates, 15, true);
    }

    /// Whether these take real people is not known: here they do not.
    private static VideoModel newer(String name, List<Long> rates, int longest) {
        return new VideoModel(List.of(name), rates, rates, longest, false);
    }

    static Optional<VideoModel> of(String name) {
        return ALL.stream().filter(m -> m.names.contains(name)).findFirst();
    }

    static boolean isResolution(String resolution) {
        return RESOLUTIONS.contains(resolution);
    }

    /// Those that it takes.
    List<String> resolutions() {
        return RESOLUTIONS.subList(0, rates.size());
    }

    boolean takesResolution(String resolution) {
        return RESOLUTIONS.indexOf(resolution) < rates.size();
    }

    long price(String resolution, int seconds) {
        return rates.get(RESOLUTIONS.indexOf(resolution)) * seconds;
    }

    /// With reference videos, their seconds count as well.
    long priceWithVideo(String resolution, int seconds, int inputSeconds) {
        return videoRates.get(RESOLUTIONS.indexOf(resolution)) * (seconds + inputSeconds);
    }
}
