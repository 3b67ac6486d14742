package studio.likeness.practice.video;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A drawn picture in the colours of video: brightness and opacity for every pixel, colour and
/// opacity for every square of four.
final class Planes {
    final int width;
    final int height;
    final byte[] luma;
    final byte[] blue;
    final byte[] red;
    private final byte[] opacity;
    private final byte[] colourOpacity;

    /// Width and height of `image` are even.
    Planes(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        luma = new byte[width * height];
        opacity = new byte[width * height];
        blue = new byte[width * height / 4];
        red = new byte[width * height / 4];
        colourOpacity = new byte[width * height / 4];
        boolean seeThrough = image.getType() == BufferedImage.TYPE_INT_ARGB;
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int opaque = seeThrough ? 0 : 0xFF000000;
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i] | opaque;
            luma[i] = (byte) Colours.luma(pixel);
            opacity[i] = (byte) (pixel >>> 24);
        }
        for (int y = 0; y < height / 2; y++) {
            for (int x = 0; x < width / 2; x++) {
                square(pixels, x, y, opaque);
            }
        }
    }

    private void square(int[] pixels, int x, int y, int opaque) {
        int sumOpacity = 0;
        int sumBlue = 0;
        int sumRed = 0;
        for (int i = 0; i < 4; i++) {
            int pixel = pixels[(y * 2 + i / 2) * width + x * 2 + i % 2] | opaque;
            int weight = pixel >>> 24;
            sumOpacity += weight;
            sumBlue += Colours.towardsBlue(pixel) * weight;
            sumRed += Colours.towardsRed(pixel) * weight;
        }
        int at = y * (width / 2) + x;
        colourOpacity[at] = (byte) (sumOpacity / 4);
        blue[at] = (byte) (sumOpacity == 0 ? 0 : sumBlue / sumOpacity);
        red[at] = (byte) (sumOpacity == 0 ? 0 : sumRed / sumOpacity);
    }

    /// Lays `count` pixels of row `y`, beginning at `x`, over `row` at `at`.
    void layLuma(int y, int x, int count, byte[] row, int at) {
        lay(luma, opacity, y * width + x, row, at, count);
    }

    /// Lays row `y` of the colours over both rows at `at`.
    void layColour(int y, byte[] blueRow, byte[] redRow, int at) {
        lay(blue, colourOpacity, y * (width / 2), blueRow, at, width / 2);
        lay(red, colourOpacity, y * (width / 2), redRow, at, width / 2);
    }

    private static void lay(
            byte[] samples, byte[] opacity, int from, byte[] row, int at, int count) {
        for (int i = 0; i < count; i++) {
            int share = opacity[from + i] & 0xFF;
            if (share != 0) {
                int under = row[at + i];
                int apart = (samples[from + i] - under) * share;
                row[at + i] = (byte) (under + ((apart * 257 + (1 << 15)) >> 16));
            }
        }
    }
}
