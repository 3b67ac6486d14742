package studio.likeness.practice.anyfast;

import java.util.List;
import java.util.Optional;

/// One model and what it can do (anyfast.md §6).
///
/// @param upstream what it is called where clips are made (byteplus.md §5)
record VideoModel(String id, String upstream, List<String> resolutions, Rate rate, int longest) {
    private static final String UPSTREAM = "dreamina-seedance-2-";

    /// The only one that adds upscaling, and must be told the resolution.
    private static final VideoModel ULTRA =
            new VideoModel(
                    "seedance-2.0-ultra",
                    UPSTREAM + "0-260128",
                    List.of("720p", "1080p", "2k"),
                    new Rate(70, 77, 77),
                    15);

    private static final VideoModel STANDARD =
            new VideoModel(
                    "seedance-2.0",
                    UPSTREAM + "0-260128",
                    List.of("480p", "720p", "1080p", "4k"),
                    new Rate(70, 77, 40),
                    15);

    /// The only one that chooses the length itself when asked for -1 seconds.
    private static final VideoModel NEXT =
            new VideoModel(
                    "seedance-2.5",
                    UPSTREAM + "5-260628",
                    List.of("480p", "720p", "1080p"),
                    new Rate(107, 117, 117),
                    30);

    static final List<VideoModel> ALL =
            List.of(
                    STANDARD,
                    new VideoModel(
                            "seedance-fast",
                            UPSTREAM + "0-fast-260128",
                            List.of("480p", "720p"),
                            new Rate(56, 56, 56),
                            15),
                    new VideoModel(
                            "seedance-2.0-mini",
                            UPSTREAM + "0-mini-260615",
                            List.of("480p", "720p"),
                            new Rate(35, 35, 35),
                            15),
                    ULTRA,
                    NEXT);

    /// Tenths of a millionth of a dollar per token, by resolution (byteplus.md §7).
    record Rate(int low, int full, int top) {}

    /// How many references of each kind it takes.
    record References(int images, int videos, int sounds) {}

    /// Older pages and clients know the standard model as `seedance`.
    static Optional<VideoModel> of(String id) {
        var name = id.equals("seedance") ? STANDARD.id : id;
        return ALL.stream().filter(m -> m.id.equals(name)).findFirst();
    }

    boolean isUpscaled() {
        return equals(ULTRA);
    }

    boolean takesSeconds(long seconds) {
        return (seconds >= 4 && seconds <= longest) || (equals(NEXT) && seconds == -1);
    }

    References references() {
        return equals(NEXT) ? new References(30, 10, 10) : new References(9, 3, 3);
    }

    /// What so many tokens cost, in millionths of a dollar. A video among the references makes
    /// tokens cheaper, in the proportion of the standard model.
    long price(String resolution, long tokens, boolean withVideo) {
        var tenths =
                switch (resolution) {
                    case "4k" -> rate.top;
                    case "1080p", "2k" -> rate.full;
                    default -> rate.low;
                };
        var whole = tokens * tenths / 10;
        return withVideo ? whole * 43 / 70 : whole;
    }
}
