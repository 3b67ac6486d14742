package studio.likeness.os.clip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Whether a file is an MP4 video from its first byte to its last: boxes that begin with the right
/// one, hold an index and a picture track's data, and fill the file exactly. An error page, a cut
/// file and a picture all fail. Reads the heads of boxes only.
final class BoxWalk {
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int MOST_BOXES = 10_000;

    private BoxWalk() {}

    static boolean isVideo(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var end = channel.size();
            var at = 0L;
            var index = false;
            var data = false;
            for (var count = 0; at < end; count++) {
                var box = box(channel, at, end);
                if (box.size < HEAD || box.size > end - at || count == MOST_BOXES) {
                    return false;
                }
                if (count == 0 && !box.type.equals("ftyp")) {
                    return false;
                }
                index |= box.type.equals("moov");
                data |= box.type.equals("mdat");
                at += box.size;
            }
            return index && data;
        }
    }

    private record Box(String type, long size) {}

    private static Box box(FileChannel channel, long at, long end) throws IOException {
        var head = ByteBuffer.allocate(LONG_HEAD);
        while (head.hasRemaining() && channel.read(head, at + head.position()) > 0) {
            // The next read goes on where this one stopped.
        }
        head.flip();
        if (head.remaining() < HEAD) {
            return new Box("", 0);
        }
        var size = Integer.toUnsignedLong(head.getInt(0));
        var type = new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1);
        if (size == 0) {
            return new Box(type, end - at);
        }
        if (size == 1) {
            return new Box(type, head.remaining() < LONG_HEAD ? 0 : head.getLong(HEAD));
        }
        return new Box(type, size);
    }
}
