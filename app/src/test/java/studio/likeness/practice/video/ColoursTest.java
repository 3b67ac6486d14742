package studio.likeness.practice.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.assertj.core.data.Offset;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.practice.video.h264.PictureSize;

class ColoursTest {
    private static final PictureSize SIZE = new PictureSize(16, 16);
    private static final Offset<Integer> UNSEEN = Offset.offset(6);

    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0xFFFFFF, 0x6152E8, 0xF2B14A, 0x3ECF8E, 0x808080})
    void aDrawnColourComesBack(int rgb) {
        var wanted = new Color(rgb);
        var seen = new Color(Colours.drawn(frame(flat(wanted)), SIZE).getRGB(5, 5));
        assertThat(seen.getRed()).isCloseTo(wanted.getRed(), UNSEEN);
        assertThat(seen.getGreen()).isCloseTo(wanted.getGreen(), UNSEEN);
        assertThat(seen.getBlue()).isCloseTo(wanted.getBlue(), UNSEEN);
    }

    @Test
    void whiteAndBlackKeepToTheStudioRange() {
        assertThat(Colours.luma(0x000000) + 128).isEqualTo(16);
        assertThat(Colours.luma(0xFFFFFF) + 128).isEqualTo(235);
    }

    @Test
    void whatIsHalfOpaqueIsHalfSeen() {
        var veil = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        var graphics = veil.createGraphics();
        graphics.setColor(new Color(255, 255, 255, 128));
        graphics.fillRect(0, 0, 8, 16);
        graphics.dispose();
        var row = new byte[16];
        new Planes(veil).layLuma(3, 0, 16, row, 0);
        assertThat(row[2]).isEqualTo((byte) ((235 - 128) / 2 + 1));
        assertThat(row[12]).as("nothing lies there").isZero();
    }

    private static BufferedImage flat(Color colour) {
        var image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 16, 16);
        graphics.dispose();
        return image;
    }

    private static Picture frame(BufferedImage image) {
        var planes = new Planes(image);
        var frame = SIZE.picture();
        System.arraycopy(planes.luma, 0, frame.getPlaneData(0), 0, 256);
        System.arraycopy(planes.blue, 0, frame.getPlaneData(1), 0, 64);
        System.arraycopy(planes.red, 0, frame.getPlaneData(2), 0, 64);
        return frame;
    }
}
