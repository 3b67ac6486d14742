package studio.likeness.boot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;
import studio.likeness.os.instance.InstanceLock;

/// A file that stands from before JavaFX starts until the first picture. Found at a start, it says
/// that the last one never got that far: a broken graphics driver, most likely. Only who holds the
/// folder's lock can make one, so a second start cannot be taken for a failed one.
final class StartMarker {
    private final Path file;
    private CompletableFuture<Void> kept = CompletableFuture.completedFuture(null);

    StartMarker(InstanceLock lock) {
        file = lock.folder().resolve("starting");
    }

    /// Whether the last start failed. A disk takes its time to keep the marker of this one: see
    /// [#settle()].
    boolean begin() throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        Files.createFile(file);
        kept = CompletableFuture.runAsync(this::syncFolder);
        return false;
    }

    /// The marker is on disk when this returns, since a bad driver can take the whole computer
    /// down.
    void settle() {
        try {
            kept.join();
        } catch (CompletionException e) {
            var cause = Objects.requireNonNullElse(e.getCause(), e);
            throw RefusedStart.unusable(file.resolveSibling(""), cause);
        }
    }

    /// A marker that stays costs no more than one start without the graphics card.
    void end() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(StartMarker.class).warn("start marker stays", e);
        }
    }

    private void syncFolder() {
        // A file that exists only as a name needs its folder on disk, not itself. Windows opens no
        // folders and writes names through.
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (var folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
                folder.force(true);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }
    }
}
