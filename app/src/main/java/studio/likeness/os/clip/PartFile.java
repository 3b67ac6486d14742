package studio.likeness.os.clip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Sink;
import studio.likeness.os.files.AtomicFile;
import studio.likeness.os.files.OwnerOnly;

/// The part of a clip that has come in so far: `NAME.mp4.part`, and `NAME.mp4` only once it is
/// whole.
final class PartFile implements Sink, AutoCloseable {
    private static final int PARTIAL = 206;

    private final Path part;
    private final FileChannel channel;

    private PartFile(Path part, FileChannel channel) {
        this.part = part;
        this.channel = channel;
    }

    static PartFile of(Path target) throws IOException {
        var part = target.resolveSibling(target.getFileName() + ".part");
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var channel = FileChannel.open(part, options, OwnerOnly.forFile(part));
        channel.position(channel.size());
        return new PartFile(part, channel);
    }

    long size() throws IOException {
        return channel.size();
    }

    void empty() throws IOException {
        channel.truncate(0);
        channel.position(0);
    }

    /// A whole file instead of the rest starts over. A rest that begins elsewhere is not taken.
    @Override
    public boolean takes(Answer head) throws IOException {
        if (head.status() == PARTIAL) {
            var range = head.headers().first("Content-Range").orElse("");
            return range.startsWith("bytes " + channel.size() + "-");
        }
        if (head.ok()) {
            empty();
            return true;
        }
        return false;
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    boolean isVideo() throws IOException {
        return BoxWalk.isVideo(part);
    }

    /// On the disk under its own name when this returns, over any cut of power.
    void finish(Path target) throws IOException {
        channel.force(true);
        channel.close();
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        AtomicFile.syncFolder(target.resolveSibling(""));
    }

    /// Nothing is left behind where nothing came in.
    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        var empty = channel.size() == 0;
        channel.close();
        if (empty) {
            Files.deleteIfExists(part);
        }
    }
}
