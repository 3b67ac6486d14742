package studio.likeness.os.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/// A file that is replaced whole: after a crash or a cut of power there is the old content or the
/// new one. Readable by its owner only. Use one object per file and program.
public final class AtomicFile {
    private static final String SUFFIX = ".part";

    private final Path path;
    private final ReentrantLock writing = new ReentrantLock();

    public AtomicFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    public Path path() {
        return path;
    }

    /// The whole content.
    ///
    /// @throws NoSuchFileException when there is none
    /// @throws TooLarge when there is more than anybody could mean
    public byte[] read(int limit) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var content = in.readNBytes(limit + 1);
            if (content.length > limit) {
                throw new TooLarge(path, limit);
            }
            return content;
        }
    }

    /// On disk when this returns. When it throws, the old content is still there.
    public void write(byte[] content) throws IOException {
        writing.lock();
        try {
            // Somebody who keeps the file elsewhere and links it here wants the link to stay.
            var target = followed(path);
            sweep(target);
            var temporary = target.resolveSibling(temporaryName(target.getFileName().toString()));
            try {
                writeThrough(temporary, content);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
            syncFolder(target.resolveSibling(""));
        } finally {
            writing.unlock();
        }
    }

    /// Removes what a crash left behind in the middle of a write. Every write does so too.
    public void sweep() throws IOException {
        writing.lock();
        try {
            sweep(followed(path));
        } finally {
            writing.unlock();
        }
    }

    /// Makes the folder's entries (new names, renamed and removed files) survive a cut of power.
    public static void syncFolder(Path folder) throws IOException {
        // Windows has no such call and keeps names by itself.
        if (OwnerOnly.isPosix(folder)) {
            try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    /// A name that marks a file as unfinished, never used twice. Nobody else may write into the
    /// folder, so it need not be hard to guess, and no start waits for a source of secrets.
    static String temporaryName(String name) {
        var chance = ThreadLocalRandom.current();
        return "." + name + "." + new UUID(chance.nextLong(), chance.nextLong()) + SUFFIX;
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        var options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        try (var out = FileChannel.open(file, options, OwnerOnly.forFile(file))) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    private static void sweep(Path target) throws IOException {
        var ours = "." + target.getFileName() + ".";
        try (var files = Files.newDirectoryStream(target.resolveSibling(""))) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                if (name.startsWith(ours) && name.endsWith(SUFFIX)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path followed(Path link) throws IOException {
        var path = link;
        for (var hops = 0; Files.isSymbolicLink(path); hops++) {
            if (hops == 16) {
                throw new IOException("links in a circle: " + link);
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    /// More bytes than the limit.
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(Path file, int limit) {
            super(file + " has more than " + limit + " bytes");
        }
    }
}
