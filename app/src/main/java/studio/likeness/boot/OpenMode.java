package studio.likeness.boot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.http.HttpWire;
import studio.likeness.os.store.Database;

/// A mode that was entered, with all that belongs to it alone: its files, its records, its way out
/// and the world there. The rooms behind the screens are built upon one of these and end with it.
final class OpenMode implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenMode.class);

    private final Mode mode;
    private final ModeFolder folder;
    private final Database database;
    private final Outside outside;
    private final HttpWire wire = new HttpWire(Help.version());
    private final Deque<AutoCloseable> adopted = new ArrayDeque<>();
    private final Map<Class<?>, AutoCloseable> rooms = new HashMap<>();
    private boolean closed;

    OpenMode(Mode mode, ModeFolder folder, Database database, Outside outside) {
        this.mode = mode;
        this.folder = folder;
        this.database = database;
        this.outside = outside;
        adopt(database);
        adopt(outside);
        adopt(wire);
    }

    Mode mode() {
        return mode;
    }

    ModeFolder folder() {
        return folder;
    }

    Database database() {
        return database;
    }

    Outside outside() {
        return outside;
    }

    /// The one HTTP client of the mode.
    Wire wire() {
        return wire;
    }

    /// Ends with the mode, before everything that was adopted earlier and while records and wire
    /// are still open; never on the FX thread. What comes too late ends at once.
    <T extends AutoCloseable> T adopt(T part) {
        synchronized (adopted) {
            if (!closed) {
                adopted.push(part);
                return part;
            }
        }
        close(part);
        return part;
    }

    /// The one room of its kind in this mode, for all screens that share it: made when the first of
    /// them is, on the FX thread, and adopted.
    <R extends AutoCloseable> R room(Class<R> kind, Function<OpenMode, R> maker) {
        var known = rooms.get(kind);
        if (known != null) {
            return kind.cast(known);
        }
        var made = maker.apply(this);
        rooms.put(kind, made);
        return adopt(made);
    }

    /// Blocks until every part has ended. One that cannot end does not keep the others from it.
    @Override
    public void close() {
        for (var part = last(); part.isPresent(); part = last()) {
            close(part.get());
        }
    }

    private Optional<AutoCloseable> last() {
        synchronized (adopted) {
            closed = true;
            return Optional.ofNullable(adopted.poll());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("mode.part-not-closed {}", part.getClass().getName(), e);
        }
    }
}
