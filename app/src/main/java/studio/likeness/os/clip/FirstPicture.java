package studio.likeness.os.clip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// The picture that the film of an MP4 file begins with, as it is coded, and how to read it. Only
/// these bytes are read of the file, however long it is; what its tables claim is held against it.
///
/// @param settings the content of the `avcC` box
record FirstPicture(ByteBuffer settings, ByteBuffer picture) {
    private static final int LARGEST = 16 << 20;

    /// What stands before the boxes of an `avc1` entry, and where the size of the film stands in
    /// it.
    private static final int ENTRY = 78;

    private static final int SIZE_AT = 24;
    private static final int LONGEST_SIDE = 4096;

    /// @throws IOException also where the film is of another code than H.264, or none
    static FirstPicture of(Path film) throws IOException {
        try (var file = FileChannel.open(film)) {
            var whole = new Mp4Box("file", 0, file.size());
            for (var track : whole.find(file, "moov").orElse(whole).all(file, "trak")) {
                var media = track.find(file, "mdia");
                if (media.isPresent() && isFilm(file, media.get())) {
                    var table = media.get().find(file, "minf", "stbl");
                    return in(file, table.orElseThrow(() -> new IOException("a film of nothing")));
                }
            }
        }
        throw new IOException("no film in " + film.getFileName());
    }

    private static boolean isFilm(FileChannel file, Mp4Box media) throws IOException {
        var handler = media.find(file, "hdlr");
        return handler.isPresent()
                && StandardCharsets.ISO_8859_1
                        .decode(handler.get().read(file, 8, 4))
                        .toString()
                        .equals("vide");
    }

    private static FirstPicture in(FileChannel file, Mp4Box table) throws IOException {
        var settings = settings(file, table);
        var sizes = of(table.find(file, "stsz"), "stsz").read(file, 4, 12);
        var same = sizes.getInt(0);
        var size = same == 0 ? sizes.getInt(8) : same;
        if (sizes.getInt(4) == 0 || size <= 0 || size > LARGEST) {
            throw new IOException("a first picture of " + size + " bytes");
        }
        var whole = new Mp4Box("file", place(file, table), file.size());
        return new FirstPicture(settings, whole.read(file, 0, size));
    }

    /// Where the first picture stands in the file.
    private static long place(FileChannel file, Mp4Box table) throws IOException {
        var near = table.find(file, "stco");
        var place =
                near.isPresent()
                        ? Integer.toUnsignedLong(near.get().read(file, 8, 4).getInt())
                        : of(table.find(file, "co64"), "co64").read(file, 8, 8).getLong();
        if (place < 0 || place > file.size()) {
            throw new IOException("a first picture at " + place);
        }
        return place;
    }

    private static ByteBuffer settings(FileChannel file, Mp4Box table) throws IOException {
        var kinds = of(table.find(file, "stsd"), "stsd");
        var entry =
                Mp4Box.in(file, kinds.from() + 8, kinds.to()).stream()
                        .flatMap(all -> all.stream().limit(1))
                        .filter(kind -> kind.type().equals("avc1"))
                        .findFirst();
        var h264 = of(entry, "avc1");
        var shape = h264.read(file, SIZE_AT, 4);
        if (Math.max(shape.getShort(0) & 0xffff, shape.getShort(2) & 0xffff) > LONGEST_SIDE) {
            throw new IOException("a film of " + shape.getShort(0) + " by " + shape.getShort(2));
        }
        var about = new Mp4Box("avc1", h264.from() + ENTRY, h264.to());
        var settings = of(about.find(file, "avcC"), "avcC");
        return settings.read(file, 0, (int) Math.min(LARGEST, settings.to() - settings.from()));
    }

    private static Mp4Box of(Optional<Mp4Box> box, String name) throws IOException {
        return box.orElseThrow(() -> new IOException("a film without " + name));
    }
}
