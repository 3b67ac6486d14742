package studio.likeness.os.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.notice.Notice.Weight;
import studio.likeness.core.text.Message;

@SuppressWarnings("NullAway.Init")
class SqliteNoticesTest {
    @TempDir private Path folder;
    private final HandClock clock = new HandClock();
    private Database database;
    private SqliteNotices notices;

    @BeforeEach
    void open() {
        database = StoreFixture.opened(folder.resolve("studio.db"), clock);
        notices = new SqliteNotices(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsAddedIsWhatIsReadLater() {
        var values =
                Map.<String, Object>of(
                        "name",
                        "Mei \"the\" 脸\n",
                        "seconds",
                        5,
                        "bytes",
                        5L,
                        "price",
                        new BigDecimal("0.7140"),
                        "paid",
                        true,
                        "until",
                        Instant.parse("2026-11-21T12:00:00.123456789Z"));
        var added = notices.add(Weight.GOOD, new Message("notice.clip-saved", values));
        assertThat(added.at()).isEqualTo(clock.now().truncatedTo(ChronoUnit.MILLIS));
        assertThat(added.seen()).isFalse();
        database.close();
        open();
        assertThat(notices.newest(10)).containsExactly(added);
    }

    @Test
    void theNewestComeFirstWhateverTheClockSays() {
        for (var i = 0; i < 5; i++) {
            notices.add(Weight.INFO, Message.of("notice.any", "number", i));
            clock.turn(Duration.ofHours(-1));
        }
        assertThat(notices.newest(3)).map(SqliteNoticesTest::number).containsExactly(4, 3, 2);
        assertThat(notices.newest(0)).isEmpty();
        assertThat(notices.newest(-1)).isEmpty();
    }

    @Test
    void onlyTheNewestFiveHundredAreKept() {
        for (var i = 0; i < SqliteNotices.KEPT + 7; i++) {
            notices.add(Weight.CARE, Message.of("notice.any", "number", i));
        }
        var kept = notices.newest(1000);
        assertThat(kept).hasSize(SqliteNotices.KEPT);
        assertThat(number(kept.getFirst())).isEqualTo(506);
        assertThat(number(kept.getLast())).isEqualTo(7);
    }

    @Test
    void seenMeansAllUntilNow() {
        notices.add(Weight.BAD, Message.of("notice.a"));
        notices.markAllSeen();
        notices.add(Weight.BAD, Message.of("notice.b"));
        assertThat(notices.newest(9)).map(Notice::seen).containsExactly(false, true);
    }

    @Test
    void theFirstSightCounts() {
        notices.add(Weight.INFO, Message.of("notice.a"));
        notices.markAllSeen();
        var first = clock.now().truncatedTo(ChronoUnit.MILLIS);
        clock.turn(Duration.ofDays(1));
        notices.markAllSeen();
        assertThat(database.read("SELECT seen_at FROM notice", row -> row.instant("seen_at")))
                .containsExactly(first);
    }

    @Test
    void aValueThatCouldNotComeBackIsRefused() {
        assertThatThrownBy(() -> notices.add(Weight.INFO, Message.of("a", "list", List.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("list");
        assertThat(notices.newest(1)).isEmpty();
    }

    private static Object number(Notice notice) {
        return notice.message().values().getOrDefault("number", "none");
    }
}
