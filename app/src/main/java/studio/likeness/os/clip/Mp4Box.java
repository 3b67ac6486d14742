package studio.likeness.os.clip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A box of an MP4 file: what it is, and where its content begins and ends.
record Mp4Box(String type, long from, long to) {
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int MOST_BOXES = 10_000;

    /// The boxes that fill this part of a file. Empty when they do not fill it exactly. Reads their
    /// heads only.
    static Optional<List<Mp4Box>> in(FileChannel file, long from, long to) throws IOException {
        var boxes = new ArrayList<Mp4Box>();
        for (var at = from; at < to; at = boxes.getLast().to) {
            var box = box(file, at, to);
            if (box.isEmpty() || boxes.size() == MOST_BOXES) {
                return Optional.empty();
            }
            boxes.add(box.get());
        }
        return Optional.of(boxes);
    }

    /// The box that this way of types leads to, the first of each.
    Optional<Mp4Box> find(FileChannel file, String... way) throws IOException {
        var box = Optional.of(this);
        for (var step : way) {
            box = box.isEmpty() ? box : box.get().all(file, step).stream().findFirst();
        }
        return box;
    }

    List<Mp4Box> all(FileChannel file, String wanted) throws IOException {
        return in(file, from, to).orElse(List.of()).stream()
                .filter(box -> box.type.equals(wanted))
                .toList();
    }

    /// This many bytes of its content.
    ByteBuffer read(FileChannel file, int at, int count) throws IOException {
        if (count < 0 || from + at + count > to) {
            throw new IOException("a box that is too short: " + type);
        }
        var bytes = ByteBuffer.allocate(count);
        fill(file, from + at, bytes);
        if (bytes.remaining() < count) {
            throw new IOException("a file that ends in " + type);
        }
        return bytes;
    }

    private static void fill(FileChannel file, long at, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {
            // The next read goes on where this one stopped.
        }
        bytes.flip();
    }

    private static Optional<Mp4Box> box(FileChannel file, long at, long end) throws IOException {
        var head = ByteBuffer.allocate(LONG_HEAD);
        fill(file, at, head);
        if (head.remaining() < HEAD) {
            return Optional.empty();
        }
        var type = new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1);
        var said = Integer.toUnsignedLong(head.getInt(0));
        var isLong = said == 1 && head.remaining() == LONG_HEAD;
        var size = isLong ? head.getLong(HEAD) : said == 0 ? end - at : said;
        var ahead = isLong ? LONG_HEAD : HEAD;
        return size < ahead || size > end - at
                ? Optional.empty()
                : Optional.of(new Mp4Box(type, at + ahead, at + size));
    }
}
