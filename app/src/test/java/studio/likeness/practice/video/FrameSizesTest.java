package studio.likeness.practice.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.practice.video.h264.PictureSize;

class FrameSizesTest {
    /// reference/byteplus.md, section 5, "Pixel sizes".
    @ParameterizedTest
    @CsvSource({
        "480p,16:9,864,496", "480p,4:3,752,560", "480p,1:1,640,640", "480p,3:4,560,752",
        "480p,9:16,496,864", "480p,21:9,992,432", "720p,16:9,1280,720", "720p,4:3,1112,834",
        "720p,1:1,960,960", "720p,3:4,834,1112", "720p,9:16,720,1280", "720p,21:9,1470,630",
        "1080p,16:9,1920,1080", "1080P,9:16,1080,1920", "2k,16:9,2560,1440", "4K,16:9,3840,2160"
    })
    void sizesAreThoseOfTheRealModel(String resolution, String ratio, int width, int height) {
        assertThat(FrameSizes.of(resolution, ratio, 1)).isEqualTo(new PictureSize(width, height));
    }

    @ParameterizedTest
    @CsvSource({"1.0,960", "1.7,1280", "0.56,720", "0.76,834", "3.0,1470", "0.1,720"})
    void adaptiveFollowsThePortrait(double shape, int width) {
        assertThat(FrameSizes.of("720p", "adaptive", shape).width()).isEqualTo(width);
    }

    @Test
    void whatTheModelDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> FrameSizes.of("8k", "16:9", 1)).hasMessageContaining("8k");
        assertThatThrownBy(() -> FrameSizes.of("480p", "5:4", 1)).hasMessageContaining("5:4");
    }
}
