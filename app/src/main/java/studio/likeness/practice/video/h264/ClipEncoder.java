package studio.likeness.practice.video.h264;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.RefPicMarkingIDR;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.Picture;

/// Takes a clip's frames in order and keeps them coded. One thread, two pictures of memory.
public final class ClipEncoder {
    /// A key frame every two seconds: a player can jump to it, and no error lives longer.
    private static final int KEY_SECONDS = 2;

    private final StreamParameters stream;
    private final int framesPerSecond;
    private final ByteBuffer room;
    private final List<Mp4File.Sample> samples = new ArrayList<>();
    private Picture before;
    private Picture decoded;
    private int sinceKey;

    public ClipEncoder(PictureSize size, int framesPerSecond) {
        this.stream = new StreamParameters(size, framesPerSecond);
        this.framesPerSecond = framesPerSecond;
        this.before = size.picture();
        this.decoded = size.picture();
        this.room = ByteBuffer.allocate(size.codedWidth() * size.codedHeight() * 2);
    }

    /// Whether the next frame will stand alone, so that its motion does not matter.
    public boolean isKeyNext() {
        return samples.isEmpty() || sinceKey + 1 >= KEY_SECONDS * framesPerSecond;
    }

    public void add(Picture picture, Motion motion) {
        boolean key = isKeyNext();
        sinceKey = key ? 0 : sinceKey + 1;
        var out = new BitWriter(room.clear());
        SliceHeaderWriter.write(header(key), key, 3, out);
        if (key) {
            new KeySlice(stream).write(picture, decoded, out);
        } else {
            new MotionSlice(stream).write(picture, before, decoded, motion, out);
        }
        out.write1Bit(1);
        out.flush();
        var type = key ? NALUnitType.IDR_SLICE : NALUnitType.NON_IDR_SLICE;
        samples.add(new Mp4File.Sample(StreamParameters.unit(type, room), key));
        var seen = decoded;
        decoded = before;
        before = seen;
    }

    private SliceHeader header(boolean key) {
        var made = new SliceHeader();
        made.sps = stream.sequence;
        made.pps = stream.picture;
        made.sliceType = key ? SliceType.I : SliceType.P;
        made.frameNum = sinceKey;
        made.sliceQpDelta = stream.qualityStep();
        if (key) {
            made.refPicMarkingIDR = new RefPicMarkingIDR(false, false);
        }
        return made;
    }

    /// The last frame as a decoder will show it, good until the next one is added.
    public Picture lastSeen() {
        return before;
    }

    public byte[] toMp4() {
        return new Mp4File(stream, framesPerSecond, samples).bytes();
    }
}
