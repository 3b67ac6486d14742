package studio.likeness.practice.video.h264;

import java.util.Arrays;
import org.jcodec.codecs.h264.decode.BlockInterpolator;
import org.jcodec.common.model.Picture;
import studio.likeness.practice.video.h264.Vectors.Vector;

/// The block that a vector fetches from the frame before, and how far it is from the wanted one.
final class Prediction {
    final byte[][] samples = {new byte[256], new byte[64], new byte[64]};
    private final byte[] row = new byte[16];

    void fetch(Picture before, int x, int y, Vector vector) {
        var luma = before.getPlaneData(0);
        var width = before.getPlaneWidth(0);
        for (int line = 0; line < 16; line++) {
            copyLine(
                    luma,
                    width,
                    before.getPlaneHeight(0),
                    x * 16 + vector.x(),
                    y * 16 + line + vector.y(),
                    samples[0],
                    line * 16);
        }
        for (int plane = 1; plane < 3; plane++) {
            BlockInterpolator.getBlockChroma(
                    before.getPlaneData(plane),
                    before.getPlaneWidth(plane),
                    before.getPlaneHeight(plane),
                    samples[plane],
                    0,
                    8,
                    x * 64 + vector.x() * 4,
                    y * 64 + vector.y() * 4,
                    8,
                    8);
        }
    }

    /// The sum of differences in brightness, which is how encoders choose between vectors.
    int distance(Picture wanted, Picture before, int x, int y, Vector vector) {
        var width = wanted.getPlaneWidth(0);
        var luma = wanted.getPlaneData(0);
        int sum = 0;
        for (int line = 0; line < 16; line++) {
            copyLine(
                    before.getPlaneData(0),
                    width,
                    before.getPlaneHeight(0),
                    x * 16 + vector.x(),
                    y * 16 + line + vector.y(),
                    row,
                    0);
            int at = (y * 16 + line) * width + x * 16;
            if (Arrays.equals(luma, at, at + 16, row, 0, 16)) {
                continue;
            }
            for (int i = 0; i < 16; i++) {
                sum += Math.abs(luma[at + i] - row[i]);
            }
        }
        return sum;
    }

    /// Beyond its edges a picture continues with its outermost samples.
    private static void copyLine(
            byte[] plane, int width, int height, int x, int y, byte[] to, int at) {
        int start = Math.clamp(y, 0, height - 1) * width;
        if (x >= 0 && x + 16 <= width) {
            System.arraycopy(plane, start + x, to, at, 16);
            return;
        }
        for (int i = 0; i < 16; i++) {
            to[at + i] = plane[start + Math.clamp(x + i, 0, width - 1)];
        }
    }
}
