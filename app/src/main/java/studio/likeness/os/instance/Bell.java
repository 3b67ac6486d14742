package studio.likeness.os.instance;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import studio.likeness.os.files.OwnerOnly;

/// A wish to see the window, as an empty file that appears in the data folder. That it is there is
/// the whole message: nothing is ever read from it, so nothing in it can do harm.
///
/// Looked for twice a second rather than watched: the JDK's watch service opens a socket pair on
/// Linux, which the offline signer must not, and looks every two seconds itself on macOS. A look is
/// one question to the file system.
final class Bell implements AutoCloseable {
    static final Bell SILENT = new Bell(Path.of(""), () -> {});

    private static final String HANDOVER = "handover";
    private static final int MILLIS_BETWEEN_LOOKS = 500;

    private final Path wish;
    private final Runnable raise;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Bell(Path wish, Runnable raise) {
        this.wish = wish;
        this.raise = raise;
    }

    static void ringBelow(Path folder) throws IOException {
        var wish = wishBelow(folder);
        OwnerOnly.createFolders(folder.resolve(HANDOVER));
        try {
            Files.createFile(wish);
        } catch (FileAlreadyExistsException _) {
            // Somebody asked a moment ago: one window, one wish.
        }
    }

    /// A wish nobody read belongs to a studio that is gone.
    static void clearBelow(Path folder) throws IOException {
        Files.deleteIfExists(wishBelow(folder));
    }

    static Bell listenBelow(Path folder, Runnable raise) {
        var bell = new Bell(wishBelow(folder), raise);
        Thread.ofPlatform().daemon().name("instance-bell").start(bell::listen);
        return bell;
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void listen() {
        try {
            var heard = false;
            do {
                var there = Files.exists(wish, LinkOption.NOFOLLOW_LINKS);
                // Removed first: a wish made while the window is being raised is a new one.
                var gone = there && removed();
                if (there && !heard) {
                    raise.run();
                }
                heard = there && !gone;
            } while (!closed.await(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// What cannot be removed has been heard once and stays heard until it is gone.
    private boolean removed() {
        try {
            Files.deleteIfExists(wish);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static Path wishBelow(Path folder) {
        return folder.resolve(HANDOVER).resolve("raise");
    }
}
