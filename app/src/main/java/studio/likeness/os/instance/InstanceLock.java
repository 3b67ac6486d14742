package studio.likeness.os.instance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import studio.likeness.os.files.OwnerOnly;

/// The right to use a data folder. The operating system holds the lock and frees it with the
/// process, however that ends; the file itself stays, since deleting it would let two processes
/// lock two files of one name.
public final class InstanceLock implements AutoCloseable {
    /// Locks belong to a process, and closing any channel of a file gives up all its locks on it:
    /// so within this process nobody may even open a file that is locked here.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;
    private final AtomicReference<Bell> bell = new AtomicReference<>(Bell.SILENT);

    private InstanceLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    public static Attempt acquire(Path dataFolder) {
        try {
            OwnerOnly.createFolders(dataFolder);
            var folder = dataFolder.toRealPath();
            return HELD_HERE.add(folder) ? lock(folder) : new Attempt.HeldByOther(folder);
        } catch (IOException e) {
            return new Attempt.Unusable(dataFolder, e);
        }
    }

    /// The folder this is the right to, as the system knows it.
    public Path folder() {
        return folder;
    }

    /// From now on a wish of a second start is passed on, also one made since the lock was taken.
    /// Runs on a thread of its own.
    public void onRaise(Runnable raise) {
        bell.getAndSet(Bell.listenBelow(folder, raise)).close();
    }

    /// Closing again does nothing: the folder may be somebody else's by then.
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        bell.getAndSet(Bell.SILENT).close();
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock of " + folder + " would not close", e);
        } finally {
            HELD_HERE.remove(folder);
        }
    }

    private static Attempt lock(Path folder) throws IOException {
        var won = false;
        var channel = open(folder);
        try {
            won = channel.tryLock() != null;
            if (!won) {
                return new Attempt.HeldByOther(folder);
            }
            Bell.clearBelow(folder);
            return new Attempt.Acquired(new InstanceLock(folder, channel));
        } finally {
            if (!won) {
                channel.close();
                HELD_HERE.remove(folder);
            }
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        try {
            return FileChannel.open(
                    folder.resolve("studio.lock"),
                    Set.of(
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS),
                    OwnerOnly.forFile(folder));
        } catch (IOException e) {
            HELD_HERE.remove(folder);
            throw e;
        }
    }
}
