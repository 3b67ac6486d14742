package studio.likeness.core.face;

import java.util.Optional;
import studio.likeness.core.problem.PhotoProblem;
import studio.likeness.core.problem.Problem;

/// Holds a photo against what one service takes, so that nothing is asked of the service for a
/// photo that it must refuse.
public record PhotoCheck(PhotoLimits limits, String service) {

    /// The first thing that is wrong, if anything is.
    ///
    /// @param bytes of the cleaned file
    public Optional<Problem> complaint(KeptPhoto photo, long bytes) {
        var shorter = Math.min(photo.width(), photo.height());
        var longer = Math.max(photo.width(), photo.height());
        var ratio = (double) photo.width() / photo.height();
        if (!limits.types().contains(photo.type())) {
            return Optional.of(new PhotoProblem.PhotoTypeNotTaken(service, name(photo.type())));
        }
        if (bytes > limits.bytes()) {
            return Optional.of(new PhotoProblem.PhotoTooHeavy(limits.bytes()));
        }
        if (shorter < limits.shortestSide()) {
            return Optional.of(
                    new PhotoProblem.PhotoTooSmall(
                            photo.width(), photo.height(), limits.shortestSide()));
        }
        if (longer > limits.longestSide()) {
            return Optional.of(
                    new PhotoProblem.PhotoTooLarge(
                            photo.width(), photo.height(), limits.longestSide()));
        }
        return ratio < limits.leastRatio() || ratio > limits.greatestRatio()
                ? Optional.of(new PhotoProblem.PhotoTooNarrow(photo.width(), photo.height()))
                : Optional.empty();
    }

    /// `image/webp` is WebP to people.
    private static String name(String type) {
        return switch (type) {
            case "image/jpeg" -> "JPEG";
            case "image/png" -> "PNG";
            case "image/webp" -> "WebP";
            default -> type;
        };
    }
}
