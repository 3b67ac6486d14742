package studio.likeness.os.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.kill.TwoAtATime;
import studio.likeness.os.kill.Victim;

class MigrationKillTest {
    private static final long SEED = 20261122;
    private static final int KILLS = 50;
    private static final int AIMED = 32;
    private static final String OLD_VERSION = Integer.toString(MigratingVictim.before().size());
    private static final String NEW_VERSION = Integer.toString(MigratingVictim.steps().size());
    private static final String ALL = Integer.toString(MigratingVictim.ROWS);

    @TempDir private Path folder;

    /// The victim's own: a backup from the future would call for one more.
    private final SystemClock clock = new SystemClock();

    private final AtomicInteger inside = new AtomicInteger();
    private Path original = Path.of("");

    @BeforeEach
    void makeTheFileOfTheVersionBefore() {
        original = folder.resolve("original.db");
        StoreFixture.opened(Database.open(original, clock, "0", MigratingVictim.before())).close();
    }

    @Test
    void aKilledMigrationLeavesTheOldVersionOrTheNewOne() throws Exception {
        var random = new Random(SEED);
        var longest = unharmed();
        var delays = LongStream.generate(() -> random.nextLong(longest)).limit(KILLS).toArray();
        TwoAtATime.each(KILLS, i -> killOnce(i, delays[i]));
        assertThat(inside)
                .as("kills inside the migration, of %d in %d ns, seed %d", KILLS, longest, SEED)
                .hasValueGreaterThanOrEqualTo(KILLS / 10);
    }

    /// How long it takes when nobody interferes.
    private long unharmed() throws IOException, InterruptedException {
        var place = placed("unharmed");
        var victim = Victim.start(MigratingVictim.class, place);
        var start = System.nanoTime();
        assertThat(victim.finished()).containsExactly("done");
        return System.nanoTime() - start;
    }

    private void killOnce(int index, long delay) throws Exception {
        var place = placed("kill" + index);
        var file = place.resolve("studio.db");
        var log = place.resolve("studio.db-wal");
        var victim = Victim.start(MigratingVictim.class, place);
        // Every other one is aimed: most of the way to the migration is a look and a backup.
        var said =
                index % 2 == 0
                        ? victim.killedAfter(delay)
                        : victim.killedAfter(() -> hasContent(log), delay / AIMED);
        var begunToWrite = hasContent(log);

        var version = StoreFixture.word(file, "PRAGMA user_version");
        var kill = "kill " + index + " after " + delay + " ns, said " + said;
        if (!said.isEmpty()) {
            assertThat(said).as(kill).containsExactly("done");
            assertThat(version).as(kill).isEqualTo(NEW_VERSION);
        }
        if (version.equals(OLD_VERSION) && begunToWrite) {
            inside.incrementAndGet();
        }
        assertWhole(file, version, kill);

        StoreFixture.opened(Database.open(file, clock, "0", MigratingVictim.steps())).close();
        assertWhole(file, NEW_VERSION, kill);
        assertThat(StoreFixture.word(file, "PRAGMA integrity_check")).as(kill).isEqualTo("ok");
        assertBackupsAreOld(file, kill);
    }

    private static void assertWhole(Path file, String version, String kill) throws SQLException {
        assertThat(version).as(kill).isIn(OLD_VERSION, NEW_VERSION);
        var rows = version.equals(OLD_VERSION) ? MigratingVictim.OLD : MigratingVictim.NEW;
        assertThat(StoreFixture.word(file, rows)).as(kill).isEqualTo(ALL);
    }

    private static void assertBackupsAreOld(Path file, String kill) throws Exception {
        for (var backup : new Backups(file).all()) {
            assertThat(StoreFixture.word(backup, MigratingVictim.OLD)).as(kill).isEqualTo(ALL);
        }
    }

    private Path placed(String name) throws IOException {
        var place = Files.createDirectory(folder.resolve(name));
        Files.copy(original, place.resolve("studio.db"));
        return place;
    }

    private static boolean hasContent(Path file) {
        return file.toFile().length() > 0;
    }
}
