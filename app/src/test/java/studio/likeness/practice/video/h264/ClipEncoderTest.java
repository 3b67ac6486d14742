package studio.likeness.practice.video.h264;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Rect;
import org.jcodec.containers.mp4.demuxer.MP4Demuxer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipEncoderTest {
    private static final int FRAMES_PER_SECOND = 8;

    /// No drift: what the encoder believes to be seen is what a decoder makes of the bytes.
    @ParameterizedTest
    @CsvSource({"64,48", "70,50", "144,34", "16,16"})
    void aDecoderSeesExactlyWhatTheEncoderBelieves(int width, int height) throws Exception {
        var size = new PictureSize(width, height);
        var encoder = new ClipEncoder(size, FRAMES_PER_SECOND);
        var believed = new ArrayList<Picture>();
        for (int i = 0; i < 20; i++) {
            encoder.add(SlidingPattern.at(size, i * 3, -i, i), Motion.slide(3, -1));
            believed.add(visible(encoder.lastSeen(), size));
        }
        var seen = decoded(encoder.toMp4(), size);
        assertThat(seen).hasSameSizeAs(believed);
        for (int i = 0; i < seen.size(); i++) {
            for (int plane = 0; plane < 3; plane++) {
                assertThat(
                                Arrays.mismatch(
                                        seen.get(i).getPlaneData(plane),
                                        believed.get(i).getPlaneData(plane)))
                        .as("frame %d, plane %d", i, plane)
                        .isEqualTo(-1);
            }
        }
    }

    @Test
    void whatIsSeenIsCloseToWhatWasDrawn() {
        var size = new PictureSize(64, 48);
        var encoder = new ClipEncoder(size, FRAMES_PER_SECOND);
        for (int i = 0; i < 12; i++) {
            var wanted = SlidingPattern.at(size, i, 0, i);
            encoder.add(wanted, Motion.slide(1, 0));
            assertThat(averageError(wanted, encoder.lastSeen())).as("frame %d", i).isLessThan(2.5);
        }
    }

    @Test
    void aStillFrameCostsAFewBytes() {
        var size = new PictureSize(320, 320);
        var encoder = new ClipEncoder(size, FRAMES_PER_SECOND);
        var still = SlidingPattern.at(size, 0, 0, 0);
        encoder.add(still, Motion.slide(0, 0));
        int first = encoder.toMp4().length;
        for (int i = 0; i < 10; i++) {
            encoder.add(still, Motion.stillAbove(300));
        }
        assertThat(encoder.toMp4().length - first).isLessThan(10 * 80);
    }

    @Test
    void aPureSlideCostsLittleMoreThanAStillFrame() {
        var size = new PictureSize(320, 320);
        var encoder = new ClipEncoder(size, FRAMES_PER_SECOND);
        encoder.add(SlidingPattern.at(size, 0, 0, 0), Motion.slide(0, 0));
        int first = encoder.toMp4().length;
        encoder.add(SlidingPattern.at(size, 2, 0, 0), Motion.slide(2, 0));
        assertThat(encoder.toMp4().length - first).isLessThan(first / 4);
    }

    @Test
    void theSameFramesAreTheSameBytes() {
        assertThat(smallClip()).isEqualTo(smallClip());
    }

    private static byte[] smallClip() {
        var size = new PictureSize(48, 32);
        var encoder = new ClipEncoder(size, FRAMES_PER_SECOND);
        for (int i = 0; i < 5; i++) {
            encoder.add(SlidingPattern.at(size, i, i, 0), Motion.slide(1, 1));
        }
        return encoder.toMp4();
    }

    private static double averageError(Picture wanted, Picture seen) {
        long sum = 0;
        var a = wanted.getPlaneData(0);
        var b = seen.getPlaneData(0);
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return (double) sum / a.length;
    }

    private static Picture visible(Picture whole, PictureSize size) {
        var cropped =
                Picture.createPicture(
                        whole.getWidth(), whole.getHeight(), whole.getData(), whole.getColor());
        cropped.setCrop(new Rect(0, 0, size.width(), size.height()));
        return cropped.cloneCropped();
    }

    private static List<Picture> decoded(byte[] mp4, PictureSize visible) throws Exception {
        var track =
                MP4Demuxer.createMP4Demuxer(
                                ByteBufferSeekableByteChannel.readFromByteBuffer(
                                        ByteBuffer.wrap(mp4)))
                        .getVideoTrack();
        var decoder =
                H264Decoder.createH264DecoderFromCodecPrivate(track.getMeta().getCodecPrivate());
        var seen = new ArrayList<Picture>();
        for (Packet packet = track.nextFrame(); packet != null; packet = track.nextFrame()) {
            var room = visible.picture();
            seen.add(visible(decoder.decodeFrame(packet.getData(), room.getData()), visible));
        }
        return seen;
    }
}
