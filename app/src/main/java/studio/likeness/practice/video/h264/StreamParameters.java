package studio.likeness.practice.video.h264;

import java.nio.ByteBuffer;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.model.ColorSpace;

/// What a decoder must know before the first frame.
final class StreamParameters {
    static final int BASELINE = 66;

    /// The quality of every block. Up to 15 the standard's edge filter does nothing, so that
    /// neither JCodec, which predicts from filtered samples where the standard wants unfiltered
    /// ones, nor a decoder that filters by its own mind can drift from what was coded.
    static final int QUALITY = 15;

    private static final int QUALITY_AT_REST = 26;
    private static final int COLOURS_OF_BT601 = 6;
    private static final int[][] LEVELS = {{1620, 30}, {3600, 31}, {8192, 40}, {22080, 50}};
    private static final int HIGHEST_LEVEL = 51;
    private static final int ROOM = 256;

    final PictureSize size;
    final SeqParameterSet sequence;
    final PictureParameterSet picture;

    StreamParameters(PictureSize size, int framesPerSecond) {
        this.size = size;
        sequence = sequence(size);
        sequence.vuiParams = timing(framesPerSecond);
        picture = new PictureParameterSet();
    }

    private static SeqParameterSet sequence(PictureSize size) {
        var made = new SeqParameterSet();
        made.profileIdc = BASELINE;
        made.constraintSet0Flag = true;
        made.constraintSet1Flag = true;
        made.levelIdc = level(size.blocksAcross() * size.blocksDown());
        made.chromaFormatIdc = ColorSpace.YUV420J;
        made.log2MaxFrameNumMinus4 = 4;
        made.picOrderCntType = 2; // shown in the order in which they are coded
        made.numRefFrames = 1;
        made.frameMbsOnlyFlag = true;
        made.picWidthInMbsMinus1 = size.blocksAcross() - 1;
        made.picHeightInMapUnitsMinus1 = size.blocksDown() - 1;
        made.frameCropRightOffset = (size.codedWidth() - size.width()) / 2;
        made.frameCropBottomOffset = (size.codedHeight() - size.height()) / 2;
        made.frameCroppingFlag = made.frameCropRightOffset + made.frameCropBottomOffset > 0;
        return made;
    }

    /// JavaFX always converts by BT.601; saying so makes every other player agree with it.
    private static VUIParameters timing(int framesPerSecond) {
        var made = new VUIParameters();
        made.videoSignalTypePresentFlag = true;
        made.videoFormat = 5;
        made.colourDescriptionPresentFlag = true;
        made.colourPrimaries = COLOURS_OF_BT601;
        made.transferCharacteristics = COLOURS_OF_BT601;
        made.matrixCoefficients = COLOURS_OF_BT601;
        made.timingInfoPresentFlag = true;
        made.numUnitsInTick = 1;
        made.timeScale = framesPerSecond * 2;
        made.fixedFrameRateFlag = true;
        return made;
    }

    private static int level(int blocks) {
        for (var level : LEVELS) {
            if (blocks <= level[0]) {
                return level[1];
            }
        }
        return HIGHEST_LEVEL;
    }

    int qualityStep() {
        return QUALITY - QUALITY_AT_REST;
    }

    int level() {
        return sequence.levelIdc;
    }

    byte[] sequenceUnit() {
        var body = ByteBuffer.allocate(ROOM);
        sequence.write(body);
        return unit(NALUnitType.SPS, body);
    }

    byte[] pictureUnit() {
        var body = ByteBuffer.allocate(ROOM);
        picture.write(body);
        return unit(NALUnitType.PPS, body);
    }

    /// One unit of the stream: its type, then its body with start codes made impossible.
    static byte[] unit(NALUnitType type, ByteBuffer body) {
        body.flip();
        var out = ByteBuffer.allocate(body.remaining() * 3 / 2 + ROOM);
        new NALUnit(type, 3).write(out);
        H264Utils.escapeNAL(body, out);
        out.flip();
        var unit = new byte[out.remaining()];
        out.get(unit);
        return unit;
    }
}
