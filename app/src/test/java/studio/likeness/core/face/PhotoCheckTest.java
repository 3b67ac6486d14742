package studio.likeness.core.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.PhotoProblem;

class PhotoCheckTest {
    private static final PhotoCheck CHECK =
            new PhotoCheck(
                    new PhotoLimits(Set.of("image/jpeg", "image/png"), 1000, 300, 6000, 0.4, 2.5),
                    "AnyFast");

    @Test
    void aPhotoWithinTheLimitsIsTaken() {
        assertThat(CHECK.complaint(photo("image/png", 300, 750), 1000)).isEmpty();
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(CHECK.complaint(photo("image/webp", 500, 500), 10))
                .contains(new PhotoProblem.PhotoTypeNotTaken("AnyFast", "WebP"));
        assertThat(CHECK.complaint(photo("image/png", 500, 500), 1001))
                .contains(new PhotoProblem.PhotoTooHeavy(1000));
        assertThat(CHECK.complaint(photo("image/png", 299, 500), 10))
                .contains(new PhotoProblem.PhotoTooSmall(299, 500, 300));
        assertThat(CHECK.complaint(photo("image/png", 500, 6001), 10))
                .contains(new PhotoProblem.PhotoTooLarge(500, 6001, 6000));
        assertThat(CHECK.complaint(photo("image/png", 300, 751), 10))
                .contains(new PhotoProblem.PhotoTooNarrow(300, 751));
        assertThat(CHECK.complaint(photo("image/png", 751, 300), 10))
                .contains(new PhotoProblem.PhotoTooNarrow(751, 300));
    }

    private static KeptPhoto photo(String type, int width, int height) {
        return new KeptPhoto("ab", type, width, height, Optional.empty());
    }
}
