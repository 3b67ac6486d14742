package studio.likeness.practice.video;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import studio.likeness.practice.portrait.PortraitPainter;
import studio.likeness.practice.portrait.Sitter;
import studio.likeness.practice.video.h264.ClipEncoder;
import studio.likeness.practice.video.h264.PictureSize;
import studio.likeness.practice.world.VideoMaker;
import studio.likeness.practice.world.VideoOrder;

/// Renders the clip of an order on the calling thread; interrupting the thread ends it. The same
/// order gives the same bytes.
public final class Renderer implements VideoMaker {
    /// As the real model delivers.
    public static final int FRAMES_PER_SECOND = 24;

    private static final int LONGEST_SECONDS = 30;
    private static final int MOST_PIXELS_AT_EASE = 1 << 21;

    /// A frame in 4k takes a hundred megabytes to make: one at a time.
    private final Semaphore large = new Semaphore(1);

    @Override
    public Clip make(VideoOrder order) throws InterruptedException {
        int seconds = order.frame().seconds();
        if (seconds < 1 || seconds > LONGEST_SECONDS) {
            throw new IllegalArgumentException("a clip has 1 to 30 seconds, not " + seconds);
        }
        endWhenUnwanted();
        var portrait = portrait(order);
        double shape = (double) portrait.getWidth() / portrait.getHeight();
        var size = FrameSizes.of(order.frame().resolution(), order.frame().ratio(), shape);
        if (size.width() * size.height() <= MOST_PIXELS_AT_EASE) {
            return render(order, size, portrait);
        }
        large.acquire();
        try {
            return render(order, size, portrait);
        } finally {
            large.release();
        }
    }

    private static Clip render(VideoOrder order, PictureSize size, BufferedImage portrait)
            throws InterruptedException {
        var scene = new Scene(size, order, portrait, FRAMES_PER_SECOND);
        var encoder = new ClipEncoder(size, FRAMES_PER_SECOND);
        for (int i = 0; i < scene.frames(); i++) {
            endWhenUnwanted();
            var motion = scene.advance(i);
            encoder.add(scene.frame(), motion);
        }
        Optional<byte[]> last =
                order.lastFrame() ? Optional.of(png(encoder, size)) : Optional.empty();
        return new Clip(encoder.toMp4(), last);
    }

    private static void endWhenUnwanted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the clip is no longer wanted");
        }
    }

    private static byte[] png(ClipEncoder encoder, PictureSize size) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(Colours.drawn(encoder.lastSeen(), size), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage portrait(VideoOrder order) {
        return order.portrait()
                .flatMap(PortraitReader::read)
                .orElseGet(() -> PortraitPainter.paint(sitter(order)));
    }

    /// Somebody who does not exist: of that name if there is one, and always the same for a name.
    private static Sitter sitter(VideoOrder order) {
        var sitters = Sitter.all();
        var about = order.face().isBlank() ? Long.toString(order.seed()) : order.face();
        return sitters.stream()
                .filter(sitter -> sitter.name().equals(about))
                .findFirst()
                .orElseGet(() -> sitters.get(Math.floorMod(about.hashCode(), sitters.size())));
    }
}
