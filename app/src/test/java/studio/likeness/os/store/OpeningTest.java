package studio.likeness.os.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.os.files.Posix;

class OpeningTest {
    @TempDir private Path folder;
    private final HandClock clock = new HandClock();
    private Path file = Path.of("");

    @BeforeEach
    void placeTheFile() {
        file = folder.resolve("studio.db");
    }

    @Test
    void aNewFileIsMadeForTheOwnerAlone() throws Exception {
        try (var database = StoreFixture.opened(file, clock)) {
            database.write(tx -> tx.run("INSERT INTO studio VALUES ('a', 'b')"));
            for (var name : new String[] {"studio.db", "studio.db-wal", "studio.db-shm"}) {
                assertThat(Posix.rights(folder.resolve(name))).isEqualTo(Posix.OWNER_FILE);
            }
        }
        assertThat(StoreFixture.contents(folder)).containsOnlyKeys("studio.db");
    }

    @Test
    void everySafetyOfTheEngineIsOn() {
        try (var database = StoreFixture.opened(file, clock)) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "fullfsync")).isEqualTo("1");
            assertThat(pragma(database, "checkpoint_fullfsync")).isEqualTo("1");
            assertThat(
                            database.read(
                                    "PRAGMA busy_timeout",
                                    row -> Long.toString(row.number("timeout"))))
                    .containsExactly("5000");
        }
    }

    @Test
    void theFileSaysWhenItWasMadeAndWhoWroteLast() throws Exception {
        StoreFixture.opened(file, clock).close();
        clock.turn(Duration.ofDays(3));
        StoreFixture.opened(Database.open(file, clock, "0.2.0")).close();
        assertThat(StoreFixture.word(file, "SELECT value FROM studio WHERE key = 'created_at'"))
                .isEqualTo("2026-11-21T12:00:00.123456Z");
        assertThat(StoreFixture.word(file, "SELECT value FROM studio WHERE key = 'written_by'"))
                .isEqualTo("0.2.0");
    }

    @Test
    void aNewerProgramsFileIsNotTouched() throws Exception {
        StoreFixture.opened(file, clock).close();
        StoreFixture.run(file, "PRAGMA user_version = 99");
        var before = StoreFixture.contents(folder);
        assertThat(Database.open(file, clock, "0.1.0"))
                .isEqualTo(
                        Outcome.failed(
                                new Problem.DatabaseNewer(99, Migration.ofTheStudio().size())));
        assertThat(StoreFixture.contents(folder)).isEqualTo(before);
    }

    @Test
    void whatANewerProgramLeftUnfinishedIsNotTouchedEither() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = WAL");
            statement.executeUpdate("CREATE TABLE x (y); PRAGMA user_version = 99");
            var crashed = Files.createDirectory(folder.resolve("crashed"));
            Files.copy(file, crashed.resolve("studio.db"));
            Files.copy(folder.resolve("studio.db-wal"), crashed.resolve("studio.db-wal"));
            var before = StoreFixture.contents(crashed);
            assertThat(before).hasSize(2);

            assertThat(Database.open(crashed.resolve("studio.db"), clock, "0.1.0"))
                    .isEqualTo(
                            Outcome.failed(
                                    new Problem.DatabaseNewer(99, Migration.ofTheStudio().size())));
            assertThat(StoreFixture.contents(crashed)).isEqualTo(before);
        }
    }

    @Test
    void aDamagedFileIsNamedAndNotTouched() throws Exception {
        try (var database = StoreFixture.opened(file, clock)) {
            var notices = new SqliteNotices(database, clock);
            for (var i = 0; i < 400; i++) {
                notices.add(Notice.Weight.INFO, Message.of("notice.any", "text", "x".repeat(200)));
            }
        }
        var bytes = Files.readAllBytes(file);
        new Random(5).ints(3000, 4096, bytes.length).forEach(at -> bytes[at] ^= 0x5a);
        Files.write(file, bytes);
        assertThat(Database.open(file, clock, "0.1.0")).isEqualTo(damaged());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 5000})
    void aFileOfSomethingElseIsDamaged(int size) throws Exception {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Files.write(file, bytes);
        assertThat(Database.open(file, clock, "0.1.0")).isEqualTo(damaged());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE bookmark (url)", "PRAGMA user_version = -1"})
    void aDatabaseOfAnotherProgramIsNotTakenOver(String script) throws Exception {
        StoreFixture.run(file, script);
        assertThat(Database.open(file, clock, "0.1.0")).isEqualTo(damaged());
    }

    @Test
    void anEmptyFileLeftByACrashIsANewOne() throws Exception {
        Files.createFile(file);
        StoreFixture.opened(file, clock).close();
        assertThat(StoreFixture.word(file, "PRAGMA user_version")).isEqualTo(StoreFixture.TODAY);
    }

    @Test
    void anEmptyFileBesideABackupHasLostSomething() throws Exception {
        Files.createFile(file);
        Files.createFile(folder.resolve("studio.db.v1-20261121-120000-123.backup"));
        assertThat(Database.open(file, clock, "0.1.0")).isEqualTo(damaged());
    }

    @Test
    void aPlaceThatTakesNoFileIsUnavailable() throws Exception {
        var plain = Files.writeString(folder.resolve("plain"), "");
        var below = plain.resolve("studio.db");
        assertThat(Database.open(below, clock, "0.1.0"))
                .isEqualTo(Outcome.failed(new Problem.DatabaseUnavailable(below.toString())));
        Files.createDirectory(file);
        assertThat(Database.open(file, clock, "0.1.0"))
                .isEqualTo(Outcome.failed(new Problem.DatabaseUnavailable(file.toString())));
    }

    @Test
    void anyNameOfAFolderWorks() throws Exception {
        for (var name : new String[] {"a?b=c", "100%41", "a#b c", "脸", "a;b'\"&"}) {
            var odd = Files.createDirectory(folder.resolve(name)).resolve("studio.db");
            StoreFixture.opened(odd, clock).close();
            assertThat(odd).isNotEmptyFile();
        }
    }

    private Outcome<Database> damaged() {
        return Outcome.failed(new Problem.DatabaseDamaged(file.toString()));
    }

    private static String pragma(Database database, String name) {
        return database.read("PRAGMA " + name, row -> row.text(name)).getFirst();
    }
}
