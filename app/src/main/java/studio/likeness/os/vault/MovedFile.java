package studio.likeness.os.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import studio.likeness.os.files.AtomicFile;

/// A file that lay in the vault in earlier versions, where only keys belong now. What is found
/// there is on disk at the new place before it is renamed at the old one: a cut of power in between
/// leaves both, and then the new one counts.
final class MovedFile {
    private final AtomicFile file;
    private final Path before;
    private final ReentrantLock moving = new ReentrantLock();
    private boolean settled;

    MovedFile(Path folder, Path vault, String name) {
        file = new AtomicFile(folder.resolve(name));
        before = vault.resolve(name);
    }

    Path path() {
        return file.path();
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
                    file.write(new AtomicFile(before).read(limit));
                }
                Files.move(before, free());
                AtomicFile.syncFolder(before.resolveSibling(""));
            }
            settled = true;
        } finally {
            moving.unlock();
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
