package studio.likeness.practice.video.h264;

import java.util.List;
import java.util.stream.IntStream;

/// One video track in an MP4 file, its index first so that playing can begin before the end has
/// come. It holds no date: the same clip is the same bytes.
final class Mp4File {
    /// One coded frame.
    static final class Sample {
        private final byte[] unit;
        private final boolean key;

        Sample(byte[] unit, boolean key) {
            this.unit = unit;
            this.key = key;
        }

        int length() {
            return Integer.BYTES + unit.length;
        }
    }

    private static final int TICKS = 1000;
    private static final int[] UPRIGHT = {0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000};
    private static final int UNDETERMINED_LANGUAGE = 0x55C4;
    private static final int SEVENTY_TWO_DPI = 72 << 16;
    private static final int BOX_HEAD = 8;

    private final StreamParameters stream;
    private final int framesPerSecond;
    private final List<Sample> samples;

    Mp4File(StreamParameters stream, int framesPerSecond, List<Sample> samples) {
        this.stream = stream;
        this.framesPerSecond = framesPerSecond;
        this.samples = List.copyOf(samples);
    }

    byte[] bytes() {
        var type = new Box("ftyp").text("isom").ints(512).text("isomiso2avc1mp41").bytes();
        int start = type.length + movie(0).bytes().length + BOX_HEAD;
        var data = new Box("mdat");
        for (var sample : samples) {
            data.ints(sample.unit.length).raw(sample.unit);
        }
        return concat(type, movie(start).bytes(), data.bytes());
    }

    private static byte[] concat(byte[]... parts) {
        int length = 0;
        for (var part : parts) {
            length += part.length;
        }
        var whole = new byte[length];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    private int ticks() {
        return samples.size() * TICKS;
    }

    private int ticksPerSecond() {
        return framesPerSecond * TICKS;
    }

    private Box movie(int dataStart) {
        var head =
                Box.full("mvhd", 0)
                        .ints(0, 0, ticksPerSecond(), ticks(), 0x10000)
                        .shorts(0x100)
                        .zeros(10)
                        .ints(UPRIGHT)
                        .zeros(24)
                        .ints(2);
        return new Box("moov")
                .holding(head, new Box("trak").holding(trackHead(), media(dataStart)));
    }

    private Box trackHead() {
        return Box.full("tkhd", 3)
                .ints(0, 0, 1, 0, ticks())
                .zeros(16)
                .ints(UPRIGHT)
                .ints(stream.size.width() << 16, stream.size.height() << 16);
    }

    private Box media(int dataStart) {
        var head =
                Box.full("mdhd", 0)
                        .ints(0, 0, ticksPerSecond(), ticks())
                        .shorts(UNDETERMINED_LANGUAGE, 0);
        var handler = Box.full("hdlr", 0).ints(0).text("vide").zeros(12).text("Practice").zeros(1);
        var here =
                new Box("dinf").holding(Box.full("dref", 0).ints(1).holding(Box.full("url ", 1)));
        var information =
                new Box("minf").holding(Box.full("vmhd", 1).zeros(8), here, sampleTable(dataStart));
        return new Box("mdia").holding(head, handler, information);
    }

    private Box sampleTable(int dataStart) {
        var keys =
                IntStream.range(0, samples.size())
                        .filter(i -> samples.get(i).key)
                        .map(i -> i + 1)
                        .toArray();
        var lengths = samples.stream().mapToInt(Sample::length).toArray();
        return new Box("stbl")
                .holding(
                        Box.full("stsd", 0).ints(1).holding(description()),
                        Box.full("stts", 0).ints(1, samples.size(), TICKS),
                        Box.full("stss", 0).ints(keys.length).ints(keys),
                        Box.full("stsc", 0).ints(1, 1, samples.size(), 1),
                        Box.full("stsz", 0).ints(0, lengths.length).ints(lengths),
                        Box.full("stco", 0).ints(1, dataStart));
    }

    private Box description() {
        return new Box("avc1")
                .zeros(6)
                .shorts(1)
                .zeros(16)
                .shorts(stream.size.width(), stream.size.height())
                .ints(SEVENTY_TWO_DPI, SEVENTY_TWO_DPI, 0)
                .shorts(1)
                .zeros(32)
                .shorts(24, -1)
                .holding(configuration());
    }

    private Box configuration() {
        var sequence = stream.sequenceUnit();
        var picture = stream.pictureUnit();
        return new Box("avcC")
                .octets(1)
                .octets(sequence[1], sequence[2], sequence[3])
                .octets(0xFF, 0xE1)
                .shorts(sequence.length)
                .raw(sequence)
                .octets(1)
                .shorts(picture.length)
                .raw(picture);
    }
}
