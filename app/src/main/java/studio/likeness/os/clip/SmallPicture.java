package studio.likeness.os.clip;

import java.awt.image.BufferedImage;
import org.jcodec.common.model.Picture;

/// A decoded picture, small enough to stand on a card. It has a plane of light at full size and two
/// of colour at half of it, each counted from -128.
record SmallPicture(Picture frame) {
    private static final int WIDEST = 640;

    /// Films of this height and more mix their colours as television in high definition does.
    private static final int HIGH_DEFINITION = 720;

    BufferedImage image() {
        var wide = frame.getCroppedWidth();
        var high = frame.getCroppedHeight();
        var step = Math.max(1, Math.ceilDiv(Math.max(wide, high), WIDEST));
        var image =
                new BufferedImage(
                        Math.max(1, wide / step),
                        Math.max(1, high / step),
                        BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, colour(x * step, y * step, step));
            }
        }
        return image;
    }

    /// The mean of a square, from a picture of limited range.
    private int colour(int x, int y, int side) {
        var half = Math.max(1, side / 2);
        var light = 1.164 * (mean(0, x, y, side) + 128 - 16);
        var blue = mean(1, x / 2, y / 2, half);
        var red = mean(2, x / 2, y / 2, half);
        return frame.getCroppedHeight() >= HIGH_DEFINITION
                ? rgb(light + 1.793 * red, light - 0.213 * blue - 0.533 * red, light + 2.112 * blue)
                : rgb(
                        light + 1.596 * red,
                        light - 0.392 * blue - 0.813 * red,
                        light + 2.017 * blue);
    }

    private double mean(int plane, int x, int y, int side) {
        var dots = frame.getPlaneData(plane);
        var width = frame.getPlaneWidth(plane);
        var sum = 0;
        for (var row = y; row < y + side; row++) {
            for (var column = x; column < x + side; column++) {
                sum += dots[row * width + column];
            }
        }
        return (double) sum / (side * side);
    }

    private static int rgb(double red, double green, double blue) {
        return whole(red) << 16 | whole(green) << 8 | whole(blue);
    }

    private static int whole(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
