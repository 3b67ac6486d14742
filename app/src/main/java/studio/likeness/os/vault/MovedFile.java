package studio.likeness.os.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.os.files.AtomicFile;

/// A file that lay in the vault in earlier versions, where only keys belong now. What is found
/// there is on disk at the new place before it is renamed at the old one: a cut of power in between
/// leaves both, and then the new one counts.
final class MovedFile {
    private static final Logger LOG = LoggerFactory.getLogger(MovedFile.class);

    private final AtomicFile file;
    private final Path before;
    private final ReentrantLock moving = new ReentrantLock();
    private volatile boolean settled;

    MovedFile(Path folder, Path vault, String name) {
        file = new AtomicFile(folder.resolve(name));
        before = vault.resolve(name);
    }

    Path path() {
        return file.path();
    }

    /// What there may be trouble with: the old place until it was settled.
    Path where() {
        return !settled && there(before) ? before : file.path();
    }

    byte[] read(int limit) throws IOException {
        settle(limit);
        return file.read(limit);
    }

    void write(byte[] content, int limit) throws IOException {
        settle(limit);
        file.write(content);
    }

    private void settle(int limit) throws IOException {
        moving.lock();
        try {
            if (!settled && there(before)) {
                if (!there(file.path())) {
                    bring(limit);
                }
                Files.move(before, free());
                AtomicFile.syncFolder(before.resolveSibling(""));
            }
            settled = true;
        } finally {
            moving.unlock();
        }
    }

    /// What nobody may read, or is larger than anybody could mean, is set aside like the rest: it
    /// would stand in the way for ever. Any other trouble with the disk may pass.
    private void bring(int limit) throws IOException {
        try {
            file.write(new AtomicFile(before).read(limit));
        } catch (AccessDeniedException | AtomicFile.TooLarge e) {
            LOG.warn("{} is set aside: it cannot be used", before, e);
        }
    }

    /// A name that nothing has, and that no wallet takes for a key.
    private Path free() {
        var candidate = before.resolveSibling(before.getFileName() + ".moved");
        for (var i = 2; there(candidate); i++) {
            candidate = before.resolveSibling(before.getFileName() + ".moved-" + i);
        }
        return candidate;
    }

    private static boolean there(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
