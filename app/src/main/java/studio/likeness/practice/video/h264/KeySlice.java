package studio.likeness.practice.video.h264;

import org.jcodec.codecs.h264.encode.EncodedMB;
import org.jcodec.codecs.h264.encode.MBEncoderHelper;
import org.jcodec.codecs.h264.encode.MBEncoderI16x16;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.MBType;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.Picture;

/// A frame that stands alone: each block is told from the blocks to its left and above it.
final class KeySlice {
    private static final int TYPE_WITH_ALL_COEFFICIENTS = 12 + 2 * 4 + 2;

    private final PictureSize size;
    private final byte[][] left = {new byte[16], new byte[8], new byte[8]};
    private final byte[][] top;
    private final MBEncoderI16x16 blocks;
    private final EncodedMB block = new EncodedMB();

    KeySlice(StreamParameters stream) {
        size = stream.size;
        top =
                new byte[][] {
                    new byte[size.codedWidth()],
                    new byte[size.codedWidth() / 2],
                    new byte[size.codedWidth() / 2]
                };
        blocks = new MBEncoderI16x16(contexts(stream), left, top);
    }

    static CAVLC[] contexts(StreamParameters stream) {
        return new CAVLC[] {
            new CAVLC(stream.sequence, stream.picture, 2, 2),
            new CAVLC(stream.sequence, stream.picture, 1, 1),
            new CAVLC(stream.sequence, stream.picture, 1, 1)
        };
    }

    /// Writes `source`; `decoded` becomes what a decoder will see.
    void write(Picture source, Picture decoded, BitWriter out) {
        for (int y = 0; y < size.blocksDown(); y++) {
            for (int x = 0; x < size.blocksAcross(); x++) {
                CAVLCWriter.writeUE(out, MBType.I_16x16.code() + TYPE_WITH_ALL_COEFFICIENTS);
                blocks.encodeMacroblock(
                        source, x, y, out, block, null, null, StreamParameters.QUALITY, 0);
                remember(x);
                MBEncoderHelper.putBlkPic(decoded, block.getPixels(), x * 16, y * 16);
            }
        }
    }

    private void remember(int x) {
        for (int plane = 0; plane < 3; plane++) {
            var side = left[plane].length;
            var samples = block.getPixels().getPlaneData(plane);
            System.arraycopy(samples, side * (side - 1), top[plane], x * side, side);
            for (int row = 0; row < side; row++) {
                left[plane][row] = samples[row * side + side - 1];
            }
        }
    }
}
