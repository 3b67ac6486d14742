package studio.likeness.os.picture;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import studio.likeness.os.log.DecoderWords;

/// A film of a screen, as phones and screen recorders make them: MP4 with H.264. Pure Java, so that
/// it is the same on every system; slow, so every second frame has to do.
record Film(Path file) {
    static {
        DecoderWords.take();
    }

    private static final int MOST_FRAMES = 3_600;
    private static final int LONGEST_SIDE = 4_096;
    private static final long LARGEST_FILE = 1L << 30;
    private static final int EVERY = 2;

    /// Whether a file begins as MP4 and MOV do.
    static boolean isOne(byte[] head) {
        return head.length >= 8
                && head[4] == 'f'
                && head[5] == 't'
                && head[6] == 'y'
                && head[7] == 'p';
    }

    /// The light of one frame after the other until somebody has seen enough.
    void each(Predicate<LuminanceSource> enough) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException("a film of " + Files.size(file) + " bytes");
        }
        try (var channel = NIOUtils.readableChannel(file.toFile())) {
            var grab = FrameGrab.createFrameGrab(channel);
            var size = grab.getMediaInfo().getDim();
            if (size.getWidth() > LONGEST_SIDE || size.getHeight() > LONGEST_SIDE) {
                throw new IOException("a film of " + size.getWidth() + " by " + size.getHeight());
            }
            var frame = grab.getNativeFrame();
            for (var i = 0; frame != null && i < MOST_FRAMES; i++) {
                if (Thread.interrupted()) {
                    Thread.currentThread().interrupt();
                    return;
                }
                if (i % EVERY == 0 && enough.test(light(frame))) {
                    return;
                }
                frame = grab.getNativeFrame();
            }
        } catch (JCodecException | OutOfMemoryError e) {
            // JCodec believes a table that claims to be larger than any memory. The one array that
            // was not made for it is missed by nobody else.
            throw new IOException(e);
        }
    }

    /// JCodec counts brightness from -128.
    private static LuminanceSource light(Picture frame) {
        var signed = frame.getPlaneData(0);
        var light = new byte[signed.length];
        for (var i = 0; i < light.length; i++) {
            light[i] = (byte) (signed[i] + 128);
        }
        return new PlanarYUVLuminanceSource(
                light,
                frame.getWidth(),
                frame.getHeight(),
                0,
                0,
                frame.getWidth(),
                frame.getHeight(),
                false);
    }
}
