package studio.likeness.practice.video.h264;

import static org.jcodec.codecs.h264.H264Const.BLK_INV_MAP;
import static org.jcodec.codecs.h264.H264Const.MB_BLK_OFF_LEFT;
import static org.jcodec.codecs.h264.H264Const.MB_BLK_OFF_TOP;
import static org.jcodec.codecs.h264.H264Const.PIX_MAP_SPLIT_2x2;
import static org.jcodec.codecs.h264.H264Const.PIX_MAP_SPLIT_4x4;
import static org.jcodec.codecs.h264.io.model.MBType.P_16x16;
import static studio.likeness.practice.video.h264.StreamParameters.QUALITY;

import org.jcodec.codecs.h264.H264Const;
import org.jcodec.codecs.h264.decode.CoeffTransformer;
import org.jcodec.codecs.h264.encode.MBEncoderI16x16;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.Picture;

/// What a prediction lacks: found, coded, and added back as a decoder will.
final class Residual {
    private static final int COLOUR_WITH_ALL_COEFFICIENTS = 2;

    /// A difference that no eye sees is not worth a block; it cannot grow, as each frame is
    /// compared with what a decoder holds.
    private static final int UNSEEN = 3;

    private final CAVLC[] contexts;
    private final int[][] difference = {new int[256], new int[64], new int[64]};
    private final int[][] luma = new int[16][16];
    private final int[][] blue = new int[4][16];
    private final int[][] red = new int[4][16];
    private int pattern;

    Residual(CAVLC[] contexts) {
        this.contexts = contexts;
    }

    /// Looks at block `x`, `y`; afterwards `pattern` tells which quarters of it need coding.
    void measure(Picture wanted, Prediction prediction, int x, int y) {
        boolean bright = subtract(wanted, prediction, 0, x, y);
        boolean coloured = subtract(wanted, prediction, 1, x, y);
        coloured |= subtract(wanted, prediction, 2, x, y);
        pattern = coloured ? COLOUR_WITH_ALL_COEFFICIENTS << 4 : 0;
        if (bright) {
            pattern |= quantised();
        }
    }

    boolean isEmpty() {
        return pattern == 0;
    }

    int pattern() {
        return pattern;
    }

    private boolean subtract(Picture wanted, Prediction prediction, int plane, int x, int y) {
        int side = plane == 0 ? 16 : 8;
        int width = wanted.getPlaneWidth(plane);
        var samples = wanted.getPlaneData(plane);
        boolean seen = false;
        for (int line = 0, i = 0; line < side; line++) {
            int at = (y * side + line) * width + x * side;
            for (int column = 0; column < side; column++, i++) {
                int lacking = samples[at + column] - prediction.samples[plane][i];
                difference[plane][i] = lacking;
                seen |= lacking > UNSEEN || lacking < -UNSEEN;
            }
        }
        return seen;
    }

    private int quantised() {
        int quarters = 0;
        for (int i = 0; i < 16; i++) {
            int block = BLK_INV_MAP[i];
            split(difference[0], PIX_MAP_SPLIT_4x4[block], luma[block]);
            CoeffTransformer.fdct4x4(luma[block]);
            CoeffTransformer.quantizeAC(luma[block], QUALITY);
            for (int coefficient : luma[block]) {
                if (coefficient != 0) {
                    quarters |= 1 << (i / 4);
                    break;
                }
            }
        }
        return quarters;
    }

    /// Writes the coefficients of the block and leaves in `prediction` what a decoder will see.
    void write(Picture wanted, Prediction prediction, int x, int y, BitWriter out) {
        for (int i = 0; i < 16; i++) {
            int column = x * 4 + MB_BLK_OFF_LEFT[i];
            int row = y * 4 + MB_BLK_OFF_TOP[i];
            if ((pattern & 1 << (i / 4)) == 0) {
                contexts[0].setZeroCoeff(column, row);
                continue;
            }
            var block = luma[BLK_INV_MAP[i]];
            contexts[0].writeACBlock(
                    out,
                    column,
                    row,
                    P_16x16,
                    P_16x16,
                    block,
                    H264Const.totalZeros16,
                    0,
                    16,
                    CoeffTransformer.zigzag4x4);
            CoeffTransformer.dequantizeAC(block, QUALITY, null);
            CoeffTransformer.idct4x4(block);
            add(block, PIX_MAP_SPLIT_4x4[BLK_INV_MAP[i]], prediction.samples[0]);
        }
        if (pattern >> 4 == 0) {
            forgetColour(x, y);
        } else {
            writeColour(wanted, prediction, x, y, out);
        }
    }

    private void writeColour(Picture wanted, Prediction prediction, int x, int y, BitWriter out) {
        for (int i = 0; i < 4; i++) {
            split(difference[1], PIX_MAP_SPLIT_2x2[i], blue[i]);
            split(difference[2], PIX_MAP_SPLIT_2x2[i], red[i]);
        }
        MBEncoderI16x16.chromaResidual(
                wanted, x, y, out, QUALITY, blue, red, contexts[1], contexts[2], P_16x16, P_16x16);
        for (int i = 0; i < 4; i++) {
            add(blue[i], PIX_MAP_SPLIT_2x2[i], prediction.samples[1]);
            add(red[i], PIX_MAP_SPLIT_2x2[i], prediction.samples[2]);
        }
    }

    /// Tells the contexts that nothing of block `x`, `y` was coded.
    void skip(int x, int y) {
        for (int i = 0; i < 16; i++) {
            contexts[0].setZeroCoeff(x * 4 + MB_BLK_OFF_LEFT[i], y * 4 + MB_BLK_OFF_TOP[i]);
        }
        forgetColour(x, y);
    }

    private void forgetColour(int x, int y) {
        for (int i = 0; i < 4; i++) {
            contexts[1].setZeroCoeff(x * 2 + (i & 1), y * 2 + (i >> 1));
            contexts[2].setZeroCoeff(x * 2 + (i & 1), y * 2 + (i >> 1));
        }
    }

    private static void split(int[] from, int[] places, int[] to) {
        for (int i = 0; i < 16; i++) {
            to[i] = from[places[i]];
        }
    }

    private static void add(int[] lacking, int[] places, byte[] samples) {
        for (int i = 0; i < 16; i++) {
            samples[places[i]] = (byte) Math.clamp(samples[places[i]] + lacking[i], -128, 127);
        }
    }
}
