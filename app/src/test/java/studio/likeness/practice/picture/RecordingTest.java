package studio.likeness.practice.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RecordingTest {
    @Test
    void readsHowLongClipsAndSoundsAre() {
        assertThat(Recording.read(Files.mp4(5)))
                .contains(new Recording("video/mp4", Duration.ofSeconds(5)));
        assertThat(Recording.read(Files.wav(3)))
                .contains(new Recording("audio/wav", Duration.ofSeconds(3)));
    }

    @Test
    void aSoundWithoutALengthInItsHeadSaysNone() {
        var mp3 = Recording.read("ID3\u0004".getBytes(StandardCharsets.ISO_8859_1)).orElseThrow();
        assertThat(mp3).isEqualTo(new Recording("audio/mpeg", Duration.ZERO));
        assertThat(mp3.isVideo()).isFalse();
    }

    @Test
    void aCutClipHasNoLengthAndHarmsNobody() {
        var file = Files.mp4(5);
        for (var length = 16; length < 60; length++) {
            var cut = Recording.read(Arrays.copyOf(file, length)).orElseThrow();
            assertThat(cut.length()).isLessThanOrEqualTo(Duration.ofSeconds(5));
        }
        assertThat(Recording.read(Files.png(1, 1))).isEmpty();
    }
}
