package studio.likeness.practice.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkedPngTest {
    private static final BufferedImage DOT = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    @Test
    void whatIsMarkedIsReadBack() {
        var png = MarkedPng.write(DOT, Map.of(MarkedPng.FACES, "3"));
        assertThat(MarkedPng.marks(png)).containsExactly(Map.entry(MarkedPng.FACES, "3"));
    }

    @Test
    void aPictureOfSomebodyElseHasNoMarks() {
        assertThat(MarkedPng.marks("GIF89a, a stranger's file".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(MarkedPng.marks(new byte[0])).isEmpty();
    }

    @Test
    void aCutPictureGivesWhatCameWhole() {
        var png = MarkedPng.write(DOT, Map.of(MarkedPng.FACES, "1"));
        for (int length = 0; length < png.length; length++) {
            assertThat(MarkedPng.marks(Arrays.copyOf(png, length)).size()).isLessThanOrEqualTo(1);
        }
    }
}
