package studio.likeness.os.clip;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/// Whether a file is an MP4 video from its first byte to its last: boxes that begin with the right
/// one, hold an index and a picture track's data, and fill the file exactly. An error page, a cut
/// file and a picture all fail. Reads the heads of boxes only.
final class BoxWalk {
    private BoxWalk() {}

    static boolean isVideo(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var types =
                    Mp4Box.in(channel, 0, channel.size()).orElse(List.of()).stream()
                            .map(Mp4Box::type)
                            .toList();
            return !types.isEmpty()
                    && types.getFirst().equals("ftyp")
                    && types.containsAll(List.of("moov", "mdat"));
        }
    }
}
