package studio.likeness.practice.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.jcodec.common.DemuxerTrackMeta;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.containers.mp4.demuxer.MP4Demuxer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.practice.portrait.PortraitShelf;
import studio.likeness.practice.world.VideoMaker.Clip;
import studio.likeness.practice.world.VideoOrder;

class RendererTest {
    private final Renderer renderer = new Renderer();

    @ParameterizedTest
    @CsvSource({"16:9,480p,2,864,496", "9:16,480p,1,496,864", "21:9,720p,1,1470,630"})
    void aClipHasTheAskedShapeAndLength(
            String ratio, String resolution, int seconds, int width, int height) throws Exception {
        var track = track(renderer.make(order(ratio, resolution, seconds, 1)));
        assertThat(track.getVideoCodecMeta().getSize().getWidth()).isEqualTo(width);
        assertThat(track.getVideoCodecMeta().getSize().getHeight()).isEqualTo(height);
        assertThat(track.getTotalFrames()).isEqualTo(seconds * Renderer.FRAMES_PER_SECOND);
        assertThat(track.getTotalDuration()).isEqualTo(seconds);
    }

    @Test
    void theSameOrderIsTheSameBytesAndAnotherSeedIsNot() throws Exception {
        var first = renderer.make(order("1:1", "480p", 1, 7)).mp4();
        assertThat(new Renderer().make(order("1:1", "480p", 1, 7)).mp4()).isEqualTo(first);
        assertThat(renderer.make(order("1:1", "480p", 1, 8)).mp4()).isNotEqualTo(first);
    }

    @Test
    void aFiveSecondClipIsSmall() throws Exception {
        assertThat(renderer.make(order("16:9", "480p", 5, 1)).mp4().length).isLessThan(1_500_000);
    }

    @Test
    void theLastFrameIsAPictureOfTheSameSize() throws Exception {
        var png = renderer.make(order("3:4", "720p", 1, 1)).lastFrame().orElseThrow();
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(834);
        assertThat(picture.getHeight()).isEqualTo(1112);
    }

    @Test
    void anOrderWithoutALastFrameGetsNone() throws Exception {
        var order = order("1:1", "480p", 1, 1);
        var without =
                new VideoOrder(order.model(), "", order.frame(), 1, "", order.portrait(), false);
        assertThat(renderer.make(without).lastFrame()).isEmpty();
    }

    @Test
    void anotherPortraitIsAnotherClip() throws Exception {
        var shelf = new PortraitShelf();
        var ada = renderer.make(with(shelf.find("ada").orElseThrow()));
        var mei = renderer.make(with(shelf.find("mei").orElseThrow()));
        assertThat(ada.mp4()).isNotEqualTo(mei.mp4());
    }

    @Test
    void aPortraitThatCannotBeReadIsReplaced() throws Exception {
        assertThat(track(renderer.make(with(new byte[] {1, 2, 3}))).getTotalFrames())
                .isEqualTo(Renderer.FRAMES_PER_SECOND);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31, 100_000})
    void aClipWithoutBoundsIsRefused(int seconds) {
        assertThatThrownBy(() -> renderer.make(order("16:9", "480p", seconds, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptEndsTheWork() throws Exception {
        var end = new CompletableFuture<Throwable>();
        var work =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        renderer.make(order("16:9", "720p", 30, 1));
                                        end.complete(new AssertionError("it went on to its end"));
                                    } catch (InterruptedException e) {
                                        end.complete(e);
                                    }
                                });
        while (work.isAlive()) {
            work.interrupt();
            work.join(Duration.ofMillis(20));
        }
        assertThat(end.join()).isInstanceOf(InterruptedException.class);
    }

    private static VideoOrder with(byte[] portrait) {
        var frame = new VideoOrder.Frame("adaptive", "480p", 1, false);
        return new VideoOrder("seedance-2.0", "Hello", frame, 3, "", Optional.of(portrait), false);
    }

    private static VideoOrder order(String ratio, String resolution, int seconds, long seed) {
        var frame = new VideoOrder.Frame(ratio, resolution, seconds, true);
        return new VideoOrder(
                "seedance-2.0-fast",
                "She turns to the camera and smiles",
                frame,
                seed,
                "Ada Lindqvist",
                Optional.empty(),
                true);
    }

    private static DemuxerTrackMeta track(Clip clip) throws Exception {
        return MP4Demuxer.createMP4Demuxer(
                        ByteBufferSeekableByteChannel.readFromByteBuffer(
                                ByteBuffer.wrap(clip.mp4())))
                .getVideoTrack()
                .getMeta();
    }
}
