package studio.likeness.os.store;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;

/// One mode's database. One connection, one thread at a time: the studio's rows are few and its
/// statements short, so a queue is simpler than a pool and always sees the newest rows. Calls block
/// on the disk; keep them off the FX thread.
///
/// A statement that the disk refuses throws [StoreException]; its `problem()` is what a person is
/// told.
public final class Database implements AutoCloseable {
    private final Session session;
    private final ReentrantLock using = new ReentrantLock(true);
    private boolean writing;
    private boolean closed;

    private Database(Session session) {
        this.session = session;
    }

    /// Checks the file, or makes it, and brings it to today's shape, after a backup.
    ///
    /// @param program the version of this program, noted in the file
    public static Outcome<Database> open(Path file, Clock clock, String program) {
        return open(file, clock, program, Migration.ofTheStudio());
    }

    static Outcome<Database> open(
            Path file, Clock clock, String program, List<Migration> migrations) {
        return new Opening(file, migrations, clock.now(), program).session().map(Database::new);
    }

    /// Reads rows. Inside a `write` of the same thread it sees what that has written.
    public <T> List<T> read(String sql, Function<Row, T> mapper, @Nullable Object... values) {
        return alone(() -> session.read(sql, mapper, values));
    }

    /// Everything the work does is on the disk when this returns, or nothing of it is.
    public <T extends @Nullable Object> T write(Function<? super Transaction, T> work) {
        return alone(
                () -> {
                    if (writing) {
                        throw new IllegalStateException("a write inside a write");
                    }
                    writing = true;
                    try {
                        return session.atomically(work);
                    } finally {
                        writing = false;
                    }
                });
    }

    @Override
    public void close() {
        using.lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } finally {
            using.unlock();
        }
    }

    private <T extends @Nullable Object> T alone(Supplier<T> work) {
        using.lock();
        try {
            if (closed) {
                throw new IllegalStateException("database is closed");
            }
            return work.get();
        } finally {
            using.unlock();
        }
    }
}
