package studio.likeness.os.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.problem.Problem;

@SuppressWarnings("NullAway.Init")
class DatabaseTest {
    @TempDir private static Path folder;
    private static int files;
    private Path file = Path.of("");
    private Database database;

    @BeforeEach
    void open() {
        file = folder.resolve(files++ + ".db");
        database = StoreFixture.opened(file, new HandClock());
        database.write(tx -> tx.run("CREATE TABLE t (id INTEGER PRIMARY KEY, v ANY) STRICT"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyKindOfValueComesBack() {
        var moment = Instant.parse("2026-11-21T00:00:00.001Z");
        database.write(
                tx ->
                        tx.run(
                                "INSERT INTO t (v) VALUES (?), (?), (?), (?), (?), (?), (?)",
                                "脸 ' ; --",
                                Long.MAX_VALUE,
                                -7,
                                true,
                                moment,
                                new byte[] {0, -1},
                                null));
        assertThat(rows(1, row -> row.text("v"))).containsExactly("脸 ' ; --");
        assertThat(rows(2, row -> row.number("v"))).containsExactly(Long.MAX_VALUE);
        assertThat(rows(3, row -> row.number("v"))).containsExactly(-7L);
        assertThat(rows(4, row -> row.flag("v"))).containsExactly(true);
        assertThat(rows(5, row -> row.instant("v"))).containsExactly(moment);
        assertThat(rows(6, row -> row.bytes("v")).getFirst()).containsExactly(0, -1);
        assertThat(rows(7, row -> row.isNull("v"))).containsExactly(true);
        assertThatThrownBy(() -> rows(7, row -> row.text("v"))).hasMessageContaining("null");
        assertThatThrownBy(() -> rows(7, row -> row.bytes("v"))).hasMessageContaining("null");
    }

    @Test
    void aValueOfAnotherKindIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> put(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(count()).isZero();
    }

    @Test
    void anInsertTellsTheNewId() {
        assertThat(put("a")).isEqualTo(1);
        assertThat(put("b")).isEqualTo(2);
    }

    @Test
    void aWriteThatFailsIsUndone() {
        assertThatThrownBy(
                        () ->
                                database.write(
                                        tx -> {
                                            tx.run("INSERT INTO t (v) VALUES (1)");
                                            assertThat(count()).isEqualTo(1);
                                            throw new IllegalArgumentException("no");
                                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
        assertThat(count()).isZero();
        put("the next write works");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aBrokenRuleUndoesTheWholeWrite() {
        assertThatThrownBy(
                        () ->
                                database.write(
                                        tx -> {
                                            tx.run("INSERT INTO t VALUES (1, 'a')");
                                            return tx.run("INSERT INTO t VALUES (1, 'b')");
                                        }))
                .isInstanceOf(StoreException.class);
        assertThat(count()).isZero();
    }

    @Test
    void aWriteInsideAWriteIsABug() {
        assertThatThrownBy(() -> database.write(_ -> put("inner")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count()).isZero();
    }

    @Test
    void aFullDiskIsAProblemThatGoesAway() {
        var pages = database.read("PRAGMA page_count", row -> row.number("page_count")).getFirst();
        limit(pages + 2);
        put("small");
        assertThatThrownBy(() -> put("x".repeat(100_000)))
                .asInstanceOf(type(StoreException.class))
                .extracting(StoreException::problem)
                .isEqualTo(new Problem.DatabaseUnavailable(file.toString()));
        assertThat(count()).isEqualTo(1);
        limit(100_000);
        put("x".repeat(100_000));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void manyThreadsLoseNothing() throws Exception {
        var threads = 32;
        var each = 20;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var adders =
                    IntStream.range(0, threads)
                            .mapToObj(_ -> (Callable<Integer>) () -> addOneAtATime(each))
                            .toList();
            for (var adder : pool.invokeAll(adders)) {
                adder.get();
            }
        }
        assertThat(rows(1, row -> row.number("v"))).containsExactly((long) threads * each);
    }

    @Test
    void whatWasWrittenIsThereAfterOpeningAgain() {
        put("kept");
        database.close();
        database = StoreFixture.opened(file, new HandClock());
        assertThat(rows(1, row -> row.text("v"))).containsExactly("kept");
    }

    @Test
    void closingTwiceIsFineAndUseAfterwardsIsABug() {
        database.close();
        database.close();
        assertThatThrownBy(this::count).isInstanceOf(IllegalStateException.class);
    }

    private int addOneAtATime(int times) {
        for (var i = 0; i < times; i++) {
            database.write(
                    tx -> {
                        var found = tx.read("SELECT v FROM t WHERE id = 1", row -> row.number("v"));
                        var next = found.isEmpty() ? 1 : found.getFirst() + 1;
                        return tx.run("INSERT OR REPLACE INTO t VALUES (1, ?)", next);
                    });
        }
        return times;
    }

    private long put(Object value) {
        return database.write(tx -> tx.insert("INSERT INTO t (v) VALUES (?)", value));
    }

    private long count() {
        return database.read("SELECT count(*) AS n FROM t", row -> row.number("n")).getFirst();
    }

    private void limit(long pages) {
        database.read("PRAGMA max_page_count = " + pages, row -> row.number("max_page_count"));
    }

    private <T> List<T> rows(int id, Function<Row, T> mapper) {
        return database.read("SELECT v FROM t WHERE id = ?", mapper, id);
    }
}
