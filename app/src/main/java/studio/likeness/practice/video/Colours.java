package studio.likeness.practice.video;

import java.awt.image.BufferedImage;
import org.jcodec.common.model.Picture;
import studio.likeness.practice.video.h264.PictureSize;

/// Between drawn colours and those of video (BT.601, studio range, each sample less 128).
final class Colours {
    private Colours() {}

    static int luma(int rgb) {
        return ((66 * red(rgb) + 129 * green(rgb) + 25 * blue(rgb) + 128) >> 8) - 112;
    }

    static int towardsBlue(int rgb) {
        return (-38 * red(rgb) - 74 * green(rgb) + 112 * blue(rgb) + 128) >> 8;
    }

    static int towardsRed(int rgb) {
        return (112 * red(rgb) - 94 * green(rgb) - 18 * blue(rgb) + 128) >> 8;
    }

    private static int red(int rgb) {
        return rgb >> 16 & 0xFF;
    }

    private static int green(int rgb) {
        return rgb >> 8 & 0xFF;
    }

    private static int blue(int rgb) {
        return rgb & 0xFF;
    }

    /// A frame of video as a picture, without the padding of its blocks.
    static BufferedImage drawn(Picture frame, PictureSize size) {
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var row = new int[size.width()];
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                int colour = (y / 2) * frame.getPlaneWidth(1) + x / 2;
                row[x] =
                        rgb(
                                frame.getPlaneData(0)[y * frame.getPlaneWidth(0) + x],
                                frame.getPlaneData(1)[colour],
                                frame.getPlaneData(2)[colour]);
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }

    private static int rgb(int luma, int blue, int red) {
        int base = 298 * (luma + 112) + 128;
        return whole(base + 409 * red) << 16
                | whole(base - 100 * blue - 208 * red) << 8
                | whole(base + 516 * blue);
    }

    private static int whole(int scaled) {
        return Math.clamp(scaled >> 8, 0, 255);
    }
}
