package studio.likeness.os.clip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jcodec.codecs.common.biari.MDecoder;
import org.jcodec.codecs.h264.decode.SliceHeaderReader;
import org.jcodec.codecs.h264.decode.SliceReader;
import org.jcodec.codecs.h264.decode.aso.MapManager;
import org.jcodec.codecs.h264.io.CABAC;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.common.io.BitReader;
import org.jspecify.annotations.Nullable;

/// The slices of one picture that refers to no other.
record KeySlices(SeqParameterSet shape, List<PictureParameterSet> codings) {
    /// More than the standard lets one block of 16 by 16 take.
    private static final int MOST_DECISIONS = 5_000;

    private static final int CONTEXTS = 1024;
    private static final int MIDDLE = 26;

    SliceReader read(ByteBuffer unit, NALUnit kind) throws IOException {
        var bits = BitReader.createBitReader(unit);
        var head = SliceHeaderReader.readPart1(bits);
        if (head.sliceType != SliceType.I) {
            throw new IOException("a picture that refers to another");
        }
        head.sps = shape;
        head.pps = coding(head.picParameterSetId);
        SliceHeaderReader.readPart2(head, kind, shape, head.pps, bits);
        var arithmetic = new CABAC(shape.picWidthInMbsMinus1 + 1);
        var lengths = new CAVLC[] {lengths(head, 2), lengths(head, 1), lengths(head, 1)};
        return new SliceReader(
                head.pps,
                arithmetic,
                lengths,
                decoder(unit, head, arithmetic, bits),
                bits,
                new MapManager(shape, head.pps).getMapper(head),
                head,
                kind);
    }

    private PictureParameterSet coding(int id) throws IOException {
        return codings.stream()
                .filter(each -> each.picParameterSetId == id && !each.constrainedIntraPredFlag)
                .findFirst()
                .orElseThrow(() -> new IOException("a coding that is not known"));
    }

    private CAVLC lengths(SliceHeader head, int parts) {
        return new CAVLC(shape, head.pps, parts, parts);
    }

    private @Nullable MDecoder decoder(
            ByteBuffer unit, SliceHeader head, CABAC arithmetic, BitReader bits) {
        if (!head.pps.entropyCodingModeFlag) {
            return null;
        }
        bits.terminate();
        var contexts = new int[2][CONTEXTS];
        var strength = head.pps.picInitQpMinus26 + MIDDLE + head.sliceQpDelta;
        arithmetic.initModels(contexts, head.sliceType, head.cabacInitIdc, strength);
        var blocks = (shape.picWidthInMbsMinus1 + 1) * SeqParameterSet.getPicHeightInMbs(shape);
        return new Patient(unit, contexts, (long) blocks * MOST_DECISIONS);
    }

    /// Gives up where a damaged picture would be read for ever.
    private static final class Patient extends MDecoder {
        private long left;

        Patient(ByteBuffer unit, int[][] contexts, long most) {
            super(unit, contexts);
            left = most;
        }

        @Override
        public int decodeBin(int context) {
            if (left-- == 0) {
                throw new IllegalStateException("a picture without end");
            }
            return super.decodeBin(context);
        }
    }
}
