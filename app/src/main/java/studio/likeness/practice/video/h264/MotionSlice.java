package studio.likeness.practice.video.h264;

import static org.jcodec.codecs.h264.H264Const.CODED_BLOCK_PATTERN_INTER_COLOR_INV;

import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.Picture;
import studio.likeness.practice.video.h264.Vectors.Vector;

/// A frame told as its difference from the frame before. Each block either follows the slide of the
/// picture or stays where it was; the scene knows the slide, so nothing is searched.
final class MotionSlice {
    private static final int QUARTERS = 4;

    private final PictureSize size;
    private final Residual residual;
    private final Vectors vectors;
    private final Prediction prediction = new Prediction();
    private int skipped;

    MotionSlice(StreamParameters stream) {
        size = stream.size;
        residual = new Residual(KeySlice.contexts(stream));
        vectors = new Vectors(size.blocksAcross());
    }

    /// Writes `wanted`; `decoded` becomes what a decoder, holding `before`, will see.
    void write(Picture wanted, Picture before, Picture decoded, Motion motion, BitWriter out) {
        var slide = new Vector(motion.dx(), motion.dy());
        decoded.copyFrom(before);
        int firstRow = Math.min(motion.fromRow() / 16, size.blocksDown());
        skipped = firstRow * size.blocksAcross();
        for (int y = firstRow; y < size.blocksDown(); y++) {
            for (int x = 0; x < size.blocksAcross(); x++) {
                var vector = better(wanted, before, x, y, slide);
                prediction.fetch(before, x, y, vector);
                residual.measure(wanted, prediction, x, y);
                writeBlock(wanted, x, y, vector, out);
                if (!vector.equals(Vector.ZERO) || !residual.isEmpty()) {
                    put(decoded, x, y);
                }
            }
        }
        if (skipped > 0) {
            CAVLCWriter.writeUE(out, skipped);
        }
    }

    private Vector better(Picture wanted, Picture before, int x, int y, Vector slide) {
        if (slide.equals(Vector.ZERO)) {
            return slide;
        }
        int sliding = prediction.distance(wanted, before, x, y, slide);
        if (sliding == 0) {
            return slide;
        }
        return prediction.distance(wanted, before, x, y, Vector.ZERO) < sliding
                ? Vector.ZERO
                : slide;
    }

    private void writeBlock(Picture wanted, int x, int y, Vector vector, BitWriter out) {
        if (residual.isEmpty() && vector.equals(vectors.ofSkipped(x, y))) {
            skipped++;
            residual.skip(x, y);
        } else {
            CAVLCWriter.writeUE(out, skipped);
            skipped = 0;
            CAVLCWriter.writeUE(out, 0); // one vector for the whole block
            var predicted = vectors.predicted(x, y);
            CAVLCWriter.writeSE(out, (vector.x() - predicted.x()) * QUARTERS);
            CAVLCWriter.writeSE(out, (vector.y() - predicted.y()) * QUARTERS);
            CAVLCWriter.writeUE(out, CODED_BLOCK_PATTERN_INTER_COLOR_INV[residual.pattern()]);
            if (residual.isEmpty()) {
                residual.skip(x, y);
            } else {
                CAVLCWriter.writeSE(out, 0); // the quality of the slice
                residual.write(wanted, prediction, x, y, out);
            }
        }
        vectors.remember(x, vector);
    }

    private void put(Picture decoded, int x, int y) {
        for (int plane = 0; plane < 3; plane++) {
            int side = plane == 0 ? 16 : 8;
            int width = decoded.getPlaneWidth(plane);
            for (int line = 0; line < side; line++) {
                System.arraycopy(
                        prediction.samples[plane],
                        line * side,
                        decoded.getPlaneData(plane),
                        (y * side + line) * width + x * side,
                        side);
            }
        }
    }
}
