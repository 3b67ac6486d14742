package studio.likeness.practice.video.h264;

import org.jcodec.common.model.Picture;

/// A soft pattern under a still label: the kind of picture that the clips are.
final class SlidingPattern {
    private SlidingPattern() {}

    static Picture at(PictureSize size, int slideX, int slideY, int label) {
        var made = size.picture();
        for (int plane = 0; plane < 3; plane++) {
            int scale = plane == 0 ? 1 : 2;
            int width = made.getPlaneWidth(plane);
            for (int y = 0; y < made.getPlaneHeight(plane); y++) {
                for (int x = 0; x < width; x++) {
                    double u = (x * scale + slideX) / 19.0;
                    double v = (y * scale + slideY) / 23.0;
                    int value = (int) (90 * Math.sin(u + plane) * Math.cos(v));
                    boolean inLabel = y * scale < 20 && x * scale > 8 && x * scale < 30 + label;
                    made.getPlaneData(plane)[y * width + x] =
                            (byte) (inLabel ? 100 - value / 4 : value);
                }
            }
        }
        return made;
    }
}
