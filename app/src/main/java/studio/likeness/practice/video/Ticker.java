package studio.likeness.practice.video;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import org.jcodec.common.model.Picture;
import studio.likeness.practice.video.h264.PictureSize;

/// What changes in every frame, so that stepping through a clip shows: a clock that counts frames,
/// and a line that grows.
final class Ticker {
    private static final String SIGNS = "0123456789:";
    private static final int FILLED = 0x8F82FF;
    private static final int EMPTY = 0x2A2F3B;

    private final PictureSize size;
    private final Planes signs;
    private final int signWidth;
    private final int right;
    private final int top;
    private final int lineTop;

    Ticker(PictureSize size, Titles titles) {
        this.size = size;
        var font = Lettering.font(SIGNS, Font.PLAIN, titles.textSize());
        signWidth = even(Lettering.width("0", font) + 1);
        int height = even(titles.textSize() * 1.3);
        signs = new Planes(drawn(font, height));
        right = size.width() - even(titles.margin());
        top = even(titles.footer() - height * 0.78);
        lineTop = size.height() - even(Math.max(4, titles.unit()));
    }

    private BufferedImage drawn(Font font, int height) {
        var image =
                new BufferedImage(signWidth * SIGNS.length(), height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new Color(0xECEEF4));
        graphics.setFont(font);
        for (int i = 0; i < SIGNS.length(); i++) {
            var sign = SIGNS.substring(i, i + 1);
            float inset = (float) ((signWidth - Lettering.width(sign, font)) / 2);
            graphics.drawString(sign, i * signWidth + inset, height * 0.78f);
        }
        graphics.dispose();
        return image;
    }

    /// The first row that this touches.
    int top() {
        return top;
    }

    void draw(Picture frame, int index, int frames, int framesPerSecond) {
        int seconds = index / framesPerSecond;
        var clock =
                String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        seconds / 60,
                        seconds % 60,
                        index % framesPerSecond);
        int left = right - clock.length() * signWidth;
        for (int i = 0; i < clock.length(); i++) {
            drawSign(frame, SIGNS.indexOf(clock.charAt(i)), left + i * signWidth);
        }
        drawLine(frame, size.width() * (index + 1) / frames);
    }

    private void drawSign(Picture frame, int sign, int x) {
        int width = frame.getPlaneWidth(0);
        for (int y = 0; y < signs.height; y++) {
            signs.layLuma(
                    y, sign * signWidth, signWidth, frame.getPlaneData(0), (top + y) * width + x);
        }
    }

    private void drawLine(Picture frame, int filled) {
        for (int y = lineTop; y < frame.getHeight(); y++) {
            int row = y * frame.getPlaneWidth(0);
            fill(
                    frame.getPlaneData(0),
                    row,
                    filled,
                    frame.getPlaneWidth(0),
                    Colours.luma(FILLED),
                    Colours.luma(EMPTY));
            if (y % 2 == 0) {
                int width = frame.getPlaneWidth(1);
                int half = y / 2 * width;
                fill(
                        frame.getPlaneData(1),
                        half,
                        filled / 2,
                        width,
                        Colours.towardsBlue(FILLED),
                        Colours.towardsBlue(EMPTY));
                fill(
                        frame.getPlaneData(2),
                        half,
                        filled / 2,
                        width,
                        Colours.towardsRed(FILLED),
                        Colours.towardsRed(EMPTY));
            }
        }
    }

    private static void fill(byte[] plane, int row, int filled, int width, int full, int empty) {
        Arrays.fill(plane, row, row + filled, (byte) full);
        Arrays.fill(plane, row + filled, row + width, (byte) empty);
    }

    private static int even(double length) {
        return (int) length & ~1;
    }
}
