package studio.likeness.practice.video;

import java.awt.image.BufferedImage;
import org.jcodec.common.model.Picture;
import studio.likeness.practice.video.h264.Motion;
import studio.likeness.practice.video.h264.PictureSize;
import studio.likeness.practice.world.VideoOrder;

/// Puts a clip's frames together: a window that drifts over the stage, the titles, the ticker. Only
/// what changed since the frame before is put together anew.
final class Scene {
    private static final double REACH_ACROSS = 0.035;
    private static final double REACH_DOWN = 0.02;
    private static final double SECONDS_TO_AND_FRO = 11;

    private final PictureSize size;
    private final int frames;
    private final int framesPerSecond;
    private final int reachX;
    private final int reachY;
    private final int direction;
    private final Planes stage;
    private final Titles titles;
    private final Ticker ticker;
    private final Picture frame;
    private Planes shownTitles;
    private int page;
    private int windowX = -1;
    private int windowY = -1;

    Scene(PictureSize size, VideoOrder order, BufferedImage portrait, int framesPerSecond) {
        this.size = size;
        this.framesPerSecond = framesPerSecond;
        this.frames = order.frame().seconds() * framesPerSecond;
        this.reachX = (int) (size.width() * REACH_ACROSS);
        this.reachY = (int) (size.height() * REACH_DOWN);
        this.direction = (order.seed() & 1) == 0 ? 1 : -1;
        this.stage =
                new Planes(
                        Stage.paint(
                                portrait,
                                (size.codedWidth() + reachX * 2 + 2) & ~1,
                                (size.codedHeight() + reachY * 2 + 2) & ~1,
                                order.seed()));
        this.titles = new Titles(size, order);
        this.ticker = new Ticker(size, titles);
        this.frame = size.picture();
        this.shownTitles = new Planes(titles.paint(0));
    }

    int frames() {
        return frames;
    }

    /// The frame that was put together last; the next one replaces it.
    Picture frame() {
        return frame;
    }

    /// Puts frame `index` together and tells what moved since the one before.
    Motion advance(int index) {
        double turn = 2 * Math.PI * index / (framesPerSecond * SECONDS_TO_AND_FRO);
        int x = reachX + (int) Math.round(direction * reachX * Math.sin(turn));
        int y = reachY + (int) Math.round(reachY * Math.cos(turn * 0.5));
        int nextPage = titles.captions().at(index, frames);
        boolean still = x == windowX && y == windowY && nextPage == page;
        if (nextPage != page) {
            shownTitles = new Planes(titles.paint(nextPage));
            page = nextPage;
        }
        var motion =
                still ? Motion.stillAbove(ticker.top()) : Motion.slide(x - windowX, y - windowY);
        windowX = x;
        windowY = y;
        compose(still ? ticker.top() : 0);
        ticker.draw(frame, index, frames, framesPerSecond);
        return motion;
    }

    private void compose(int fromRow) {
        int width = size.codedWidth();
        for (int y = fromRow; y < size.codedHeight(); y++) {
            System.arraycopy(
                    stage.luma,
                    (windowY + y) * stage.width + windowX,
                    frame.getPlaneData(0),
                    y * width,
                    width);
            shownTitles.layLuma(y, 0, width, frame.getPlaneData(0), y * width);
        }
        var blue = frame.getPlaneData(1);
        var red = frame.getPlaneData(2);
        for (int y = fromRow / 2; y < size.codedHeight() / 2; y++) {
            slideRow(stage.blue, blue, y);
            slideRow(stage.red, red, y);
            shownTitles.layColour(y, blue, red, y * (width / 2));
        }
    }

    /// At an odd place the colours lie between two samples: their mean, as a decoder takes it.
    private void slideRow(byte[] from, byte[] to, int y) {
        int count = size.codedWidth() / 2;
        int stride = stage.width / 2;
        int at = ((windowY >> 1) + y) * stride + (windowX >> 1);
        int right = windowX & 1;
        int below = (windowY & 1) * stride;
        if (right == 0 && below == 0) {
            System.arraycopy(from, at, to, y * count, count);
            return;
        }
        for (int x = 0; x < count; x++) {
            int sum =
                    from[at + x]
                            + from[at + x + right]
                            + from[at + x + below]
                            + from[at + x + right + below];
            to[y * count + x] = (byte) ((sum + 2) >> 2);
        }
    }
}
