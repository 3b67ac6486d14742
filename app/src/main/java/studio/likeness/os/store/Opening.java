package studio.likeness.os.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.os.files.AtomicFile;
import studio.likeness.os.files.OwnerOnly;

/// The way from a file, or none, to a session on a sound database of today's shape.
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final int PATIENCE_MILLIS = 5000;

    /// SQLite's own header. It would take anything shorter for a new file.
    private static final int SMALLEST = 100;

    private static final String TABLES = "SELECT count(*) FROM sqlite_schema";

    private final Path file;
    private final List<Migration> migrations;
    private final Instant now;
    private final String program;

    Opening(Path file, List<Migration> migrations, Instant now, String program) {
        this.file = file.toAbsolutePath();
        this.migrations = migrations;
        this.now = now;
        this.program = program;
    }

    Outcome<Session> session() {
        try {
            if (!Files.exists(file)) {
                OwnerOnly.createFile(file);
                AtomicFile.syncFolder(file.resolveSibling(""));
            } else if (looked() instanceof Outcome.Failed<Boolean>(var problem)) {
                return Outcome.failed(problem);
            }
            var session = connected(writing());
            try {
                // On a Mac an ordinary sync stops at the disk's own memory; elsewhere this does
                // nothing.
                session.script("PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON");
                migrate(session);
                sign(session);
                return Outcome.done(session);
            } catch (IOException | RuntimeException e) {
                session.close();
                throw e;
            }
        } catch (StoreException e) {
            LOG.warn("database not opened", e);
            return Outcome.failed(e.problem());
        } catch (IOException e) {
            LOG.warn("database not opened", e);
            return Outcome.failed(new Problem.DatabaseUnavailable(file.toString()));
        }
    }

    /// A look that changes nothing: neither the file of a newer program nor a damaged one may be
    /// touched, and even the rest of an unfinished write belongs to them.
    private Outcome<Boolean> looked() throws IOException {
        var size = Files.size(file);
        if (size < SMALLEST && (size > 0 || !new Backups(file).all().isEmpty())) {
            LOG.warn("database cut short to {} bytes", size);
            return Outcome.failed(new Problem.DatabaseDamaged(file.toString()));
        }
        var reading = new SQLiteConfig();
        reading.setReadOnly(true);
        try (var session = connected(reading)) {
            var found = (int) session.number("PRAGMA user_version");
            if (found > migrations.size()) {
                return Outcome.failed(new Problem.DatabaseNewer(found, migrations.size()));
            }
            if (found < 0 || (found == 0 && session.number(TABLES) > 0)) {
                LOG.warn("not a database of the studio: {}", file);
                return Outcome.failed(new Problem.DatabaseDamaged(file.toString()));
            }
            var verdict = session.word("PRAGMA quick_check(1)");
            if (!"ok".equals(verdict)) {
                LOG.warn("database damaged: {}", verdict);
                return Outcome.failed(new Problem.DatabaseDamaged(file.toString()));
            }
            return Outcome.done(true);
        }
    }

    private void migrate(Session session) throws IOException {
        var version = (int) session.number("PRAGMA user_version");
        var backups = new Backups(file);
        if (version > 0 && (version < migrations.size() || backups.due(now))) {
            var backup = backups.make(session, version, now);
            LOG.info("database backed up as {}", backup.getFileName());
        }
        // A step that rebuilds a table must not set off what hangs on the old one's rows.
        session.script("PRAGMA foreign_keys = OFF");
        for (var step : migrations.subList(version, migrations.size())) {
            session.atomically(_ -> take(step, session));
            LOG.info("database is now of version {}", step.version());
        }
        session.script("PRAGMA foreign_keys = ON");
    }

    private static int take(Migration step, Session session) {
        session.script(step.sql());
        session.script("PRAGMA user_version = " + step.version());
        if (!session.read("PRAGMA foreign_key_check", row -> row.text("table")).isEmpty()) {
            throw new IllegalStateException("dangling rows after version " + step.version());
        }
        return step.version();
    }

    /// Notes who made the file and who wrote to it last, for the day somebody has to look into it.
    private void sign(Session session) {
        session.atomically(
                tx -> {
                    tx.run("INSERT OR IGNORE INTO studio VALUES ('created_at', ?)", now.toString());
                    return tx.run(
                            """
                            INSERT INTO studio VALUES ('written_by', ?)
                            ON CONFLICT (key) DO UPDATE SET value = excluded.value
                            WHERE value <> excluded.value
                            """,
                            program);
                });
    }

    private static SQLiteConfig writing() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return config;
    }

    private Session connected(SQLiteConfig config) {
        // As a URI: in a plain path the driver would take a question mark for its own.
        var address = "jdbc:sqlite:" + file.toUri();
        try {
            return new Session(
                    DriverManager.getConnection(address, config.toProperties()), file.toString());
        } catch (SQLException e) {
            throw new StoreException(file.toString(), e);
        }
    }
}
