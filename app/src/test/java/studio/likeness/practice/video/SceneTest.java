package studio.likeness.practice.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.portrait.PortraitPainter;
import studio.likeness.practice.portrait.Sitter;
import studio.likeness.practice.video.h264.PictureSize;
import studio.likeness.practice.world.VideoOrder;

class SceneTest {
    private static final PictureSize SIZE = new PictureSize(864, 496);

    @Test
    void everyFrameDiffersFromTheOneBefore() {
        var scene = scene("Hello");
        byte[] before = {};
        for (int i = 0; i < scene.frames(); i++) {
            scene.advance(i);
            var now = scene.frame().getPlaneData(0).clone();
            assertThat(Arrays.equals(now, before)).as("frame %d", i).isFalse();
            before = now;
        }
    }

    @Test
    void aboveTheRowThatMotionNamesNothingChanged() {
        var scene = scene("Hello");
        scene.advance(0);
        int still = 0;
        for (int i = 1; i < scene.frames(); i++) {
            var before = scene.frame().getPlaneData(0).clone();
            var motion = scene.advance(i);
            int same = motion.fromRow() * SIZE.codedWidth();
            assertThat(Arrays.equals(scene.frame().getPlaneData(0), 0, same, before, 0, same))
                    .as("frame %d", i)
                    .isTrue();
            still += motion.fromRow() > 0 ? 1 : 0;
        }
        assertThat(still).as("some frames only tick").isPositive();
    }

    @Test
    void theViewDriftsByFewPixelsAFrame() {
        var scene = scene("");
        scene.advance(0);
        for (int i = 1; i < scene.frames(); i++) {
            var motion = scene.advance(i);
            assertThat(Math.abs(motion.dx())).isLessThanOrEqualTo(2);
            assertThat(Math.abs(motion.dy())).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void otherWordsAreOtherPictures() {
        var hello = scene("Hello");
        var farewell = scene("Farewell");
        hello.advance(0);
        farewell.advance(0);
        assertThat(Arrays.equals(hello.frame().getPlaneData(0), farewell.frame().getPlaneData(0)))
                .isFalse();
    }

    private static Scene scene(String prompt) {
        var frame = new VideoOrder.Frame("16:9", "480p", 3, false);
        var order = new VideoOrder("m", prompt, frame, 5, "Ada", Optional.empty(), false);
        var portrait = PortraitPainter.paint(Sitter.all().getFirst());
        return new Scene(SIZE, order, portrait, Renderer.FRAMES_PER_SECOND);
    }
}
