package studio.likeness.os.clip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.decode.DeblockerInput;
import org.jcodec.codecs.h264.decode.SliceDecoder;
import org.jcodec.codecs.h264.decode.SliceReader;
import org.jcodec.codecs.h264.decode.deblock.DeblockingFilter;
import org.jcodec.codecs.h264.io.model.Frame;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.mp4.AvcCBox;
import org.jcodec.common.IntObjectMap;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import studio.likeness.os.log.DecoderWords;

/// One picture of H.264 that stands for itself, decoded in pure Java on the calling thread.
/// JCodec's own front door would keep threads for every film, and decode what is damaged for ever.
final class KeyFrame {
    static {
        DecoderWords.take();
    }

    private static final int BLOCK = 16;
    private static final int MOST_BLOCKS = 4096 / BLOCK;

    private KeyFrame() {}

    /// @throws IOException when it is of a kind that is not known here
    static Picture of(FirstPicture coded) throws IOException {
        var settings = AvcCBox.parseAvcCBox(coded.settings());
        if (settings.getSpsList().size() != 1 || settings.getPpsList().isEmpty()) {
            throw new IOException("a film of several shapes");
        }
        var shape = H264Utils.readSPS(settings.getSpsList().getFirst());
        check(shape);
        var slices = new KeySlices(shape, H264Utils.readPPSFromBufferList(settings.getPpsList()));
        var units = H264Utils.splitMOVPacket(coded.picture(), settings);
        return decoded(shape, slices(units, slices));
    }

    private static List<SliceReader> slices(List<ByteBuffer> units, KeySlices slices)
            throws IOException {
        var found = new ArrayList<SliceReader>();
        for (var unit : units) {
            var kind = NALUnit.read(unit);
            if (kind.type == NALUnitType.IDR_SLICE) {
                H264Utils.unescapeNAL(unit);
                found.add(slices.read(unit, kind));
            }
        }
        if (found.isEmpty()) {
            throw new IOException("no picture that stands for itself");
        }
        return found;
    }

    private static Picture decoded(SeqParameterSet shape, List<SliceReader> slices) {
        var wide = shape.picWidthInMbsMinus1 + 1;
        var high = SeqParameterSet.getPicHeightInMbs(shape);
        var room = Picture.create(wide * BLOCK, high * BLOCK, ColorSpace.YUV420J).getData();
        var edges = new DeblockerInput(shape);
        var picture =
                H264Decoder.createFrame(shape, room, 0, SliceType.I, edges.mvs, edges.refsUsed, 0);
        for (var slice : slices) {
            new SliceDecoder(shape, new Frame[BLOCK], new IntObjectMap<>(), edges, picture)
                    .decodeFromReader(slice);
        }
        new DeblockingFilter(wide, Byte.SIZE, edges).deblockFrame(picture);
        return picture;
    }

    private static void check(SeqParameterSet shape) throws IOException {
        if (shape.picWidthInMbsMinus1 < 0
                || shape.picWidthInMbsMinus1 >= MOST_BLOCKS
                || shape.picHeightInMapUnitsMinus1 < 0
                || shape.picHeightInMapUnitsMinus1 >= MOST_BLOCKS) {
            throw new IOException("a picture that is too large");
        }
        if (!shape.frameMbsOnlyFlag
                || shape.bitDepthLumaMinus8 != 0
                || shape.bitDepthChromaMinus8 != 0
                || shape.chromaFormatIdc != ColorSpace.YUV420J) {
            throw new IOException("a picture in " + shape.chromaFormatIdc);
        }
    }
}
