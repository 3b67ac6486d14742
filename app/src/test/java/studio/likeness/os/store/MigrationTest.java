package studio.likeness.os.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.text.Message;
import studio.likeness.os.files.Posix;

class MigrationTest {
    private static final String SCHEMA =
            "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)";

    @TempDir private Path folder;
    private final HandClock clock = new HandClock();
    private Path file = Path.of("");

    @BeforeEach
    void placeTheFile() {
        file = folder.resolve("studio.db");
    }

    @Test
    void everyStepOnDiskIsTakenInItsOrder() throws Exception {
        var steps = Path.of("src/main/resources/studio/likeness/os/store");
        try (var files = Files.list(steps)) {
            assertThat(files.sorted().map(MigrationTest::text))
                    .containsExactlyElementsOf(
                            Migration.ofTheStudio().stream().map(Migration::sql).toList());
        }
    }

    @Test
    void aStepThatIsMissingIsABug() {
        assertThatThrownBy(() -> Migration.numbered("V999__none.sql"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theKeptFileOfVersionOneIsWhatStepOneMakes() throws Exception {
        StoreFixture.makeVersionOne(file);
        var fresh = folder.resolve("fresh.db");
        StoreFixture.opened(Database.open(fresh, clock, "0", Migration.ofTheStudio().subList(0, 1)))
                .close();
        var plain = "SELECT group_concat(name, ' ') FROM pragma_table_info('notice')";
        assertThat(StoreFixture.word(file, plain)).isEqualTo(StoreFixture.word(fresh, plain));
    }

    @Test
    void aFileOfVersionOneKeepsEverythingInVersionTwo() throws Exception {
        StoreFixture.makeVersionOne(file);
        try (var database = StoreFixture.opened(file, clock)) {
            assertThat(new SqliteNotices(database, clock).newest(9))
                    .containsExactly(
                            new Notice(
                                    4,
                                    Instant.parse("2026-01-02T03:04:06Z"),
                                    Notice.Weight.BAD,
                                    Message.of("notice.job-failed", "seconds", 5),
                                    false),
                            new Notice(
                                    3,
                                    Instant.parse("2026-01-02T03:04:05Z"),
                                    Notice.Weight.GOOD,
                                    Message.of("notice.clip-saved", "name", "River"),
                                    true));
            assertThat(
                            database.read(
                                    "SELECT seen_at FROM notice WHERE id = 3",
                                    row -> row.instant("seen_at")))
                    .containsExactly(Instant.parse("2026-01-02T03:04:05Z"));
        }
        assertThat(StoreFixture.word(file, "PRAGMA user_version")).isEqualTo(StoreFixture.TODAY);
        assertThat(StoreFixture.word(file, "SELECT value FROM studio WHERE key = 'created_at'"))
                .isEqualTo("2026-01-02T03:04:05Z");
    }

    @Test
    void anUpgradedFileHasTheShapeOfANewOne() throws Exception {
        var fresh = folder.resolve("fresh.db");
        StoreFixture.opened(fresh, clock).close();
        StoreFixture.opened(Database.open(file, clock, "0", Migration.ofTheStudio().subList(0, 1)))
                .close();
        StoreFixture.opened(file, clock).close();
        assertThat(StoreFixture.word(file, SCHEMA)).isEqualTo(StoreFixture.word(fresh, SCHEMA));
    }

    @Test
    void theOldFileIsBackedUpWholeForTheOwnerAlone() throws Exception {
        StoreFixture.makeVersionOne(file);
        StoreFixture.opened(file, clock).close();
        var backup = folder.resolve("studio.db.v1-20261121-120000-123.backup");
        assertThat(Posix.rights(backup)).isEqualTo(Posix.OWNER_FILE);
        assertThat(StoreFixture.word(backup, "PRAGMA user_version")).isEqualTo("1");
        assertThat(StoreFixture.word(backup, "SELECT count(*) FROM notice")).isEqualTo("2");
        assertThat(StoreFixture.word(backup, "PRAGMA integrity_check")).isEqualTo("ok");
    }

    @Test
    void aNewFileNeedsNoBackupAndAFileOfTodayOneADay() throws Exception {
        StoreFixture.opened(file, clock).close();
        assertThat(new Backups(file).all()).isEmpty();
        for (var hours = 0; hours < 60; hours += 5) {
            StoreFixture.opened(file, clock).close();
            clock.turn(Duration.ofHours(5));
        }
        assertThat(new Backups(file).all()).hasSize(3).allSatisfy(this::isWhole);
    }

    private void isWhole(Path backup) throws Exception {
        assertThat(StoreFixture.word(backup, "PRAGMA integrity_check")).isEqualTo("ok");
    }

    @Test
    void dailyBackupsDoNotPushOutTheOneBeforeTheLastMigration() throws Exception {
        StoreFixture.makeVersionOne(file);
        for (var day = 0; day < 7; day++) {
            StoreFixture.opened(file, clock).close();
            clock.turn(Duration.ofHours(25));
        }
        assertThat(new Backups(file).all())
                .map(backup -> String.valueOf(backup.getFileName()))
                .hasSize(4)
                .endsWith("studio.db.v1-20261121-120000-123.backup");
    }

    @Test
    void theLastThreeBackupsAreKept() throws Exception {
        StoreFixture.makeVersionOne(file);
        Files.writeString(folder.resolve("studio.db.v1-20200101-000000-000.backup.part"), "half");
        Files.writeString(folder.resolve("studio.db.notes"), "a person's own");
        for (var version = 2; version <= 11; version++) {
            clock.turn(Duration.ofMinutes(1));
            StoreFixture.opened(Database.open(file, clock, "0", steps(version))).close();
        }
        assertThat(new Backups(file).all())
                .map(backup -> String.valueOf(backup.getFileName()))
                .containsExactly(
                        "studio.db.v10-20261121-121000-123.backup",
                        "studio.db.v9-20261121-120900-123.backup",
                        "studio.db.v8-20261121-120800-123.backup");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(5).contains(folder.resolve("studio.db.notes"));
        }
    }

    @Test
    void aStepThatFailsLeavesTheOldVersionWhole() throws Exception {
        StoreFixture.makeVersionOne(file);
        var failing = new Migration(2, "DELETE FROM notice; INSERT INTO nowhere VALUES (1)");
        var steps = List.of(Migration.ofTheStudio().getFirst(), failing);
        Database.open(file, clock, "0", steps);
        assertThat(StoreFixture.word(file, "PRAGMA user_version")).isEqualTo("1");
        assertThat(StoreFixture.word(file, "SELECT count(*) FROM notice")).isEqualTo("2");
        StoreFixture.opened(file, clock).close();
    }

    @Test
    void aStepThatLeavesDanglingRowsIsUndone() throws Exception {
        StoreFixture.makeVersionOne(file);
        var dangling =
                new Migration(
                        2,
                        """
                        CREATE TABLE clip (notice INTEGER REFERENCES notice (id));
                        INSERT INTO clip VALUES (77);
                        """);
        var steps = List.of(Migration.ofTheStudio().getFirst(), dangling);
        assertThatThrownBy(() -> Database.open(file, clock, "0", steps))
                .isInstanceOf(IllegalStateException.class);
        assertThat(StoreFixture.word(file, "PRAGMA user_version")).isEqualTo("1");
    }

    /// The first two steps of the studio and then as many small ones as it takes to reach the
    /// version.
    private static List<Migration> steps(int version) {
        var later =
                Stream.iterate(3, n -> n <= version, n -> n + 1)
                        .map(n -> new Migration(n, "CREATE TABLE later" + n + " (x INTEGER)"));
        return Stream.concat(Migration.ofTheStudio().subList(0, 2).stream(), later).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
