package studio.likeness.core.face;

import java.util.Set;

/// What a service takes for a photo.
///
/// @param types as `image/jpeg`
/// @param leastRatio width by height
public record PhotoLimits(
        Set<String> types,
        long bytes,
        int shortestSide,
        int longestSide,
        double leastRatio,
        double greatestRatio) {
    public PhotoLimits {
        types = Set.copyOf(types);
    }
}
