package studio.likeness.os.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.face.Appearance;
import studio.likeness.core.face.FaceCard;
import studio.likeness.core.face.Person;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Clip;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteFaceBook;

/// Faces know their clips, also those that were deleted.
class AppearancesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void everyClipIsRememberedWithEachOfItsFaces() {
        try (var database = opened()) {
            var book = new SqliteFaceBook(database);
            book.keep(person("p1"));
            book.keep("p1", KeptClipsTest.job("x").shot().faces().getFirst());
            book.keep(person("p2"));
            assertThat(card(book, "p1").lastUsed()).isEmpty();

            var rows = new ClipRows(database);
            rows.add(clip("one", NOON));
            rows.add(clip("two", NOON.plusSeconds(60)));
            rows.add(clip("two", NOON.plusSeconds(60)));
            rows.remove("one");

            var ada = card(book, "p1");
            assertThat(ada.appearances())
                    .containsExactly(
                            appearance("two", NOON.plusSeconds(60)), appearance("one", NOON));
            assertThat(ada.lastUsed()).contains(NOON.plusSeconds(60));
            assertThat(card(book, "p2").appearances()).isEmpty();
        }
    }

    private static FaceCard card(SqliteFaceBook book, String person) {
        return book.find(person).orElseThrow();
    }

    private static Person person(String id) {
        var kind = KeptClipsTest.job("x").shot().faces().getFirst().kind();
        return new Person(id, kind, id, Optional.empty(), NOON, Optional.empty());
    }

    private static Clip clip(String id, Instant made) {
        var job = KeptClipsTest.job(id);
        var facts = new Clip.Facts(9, "ff" + id, job.bill());
        return new Clip(id, id + ".mp4", "", job.shot(), facts, Clip.Marks.NONE, true, made);
    }

    private static Appearance appearance(String id, Instant made) {
        return new Appearance(id, ServiceId.BLOCKRUN, "seedance-2.0", id + ".mp4", "ff" + id, made);
    }

    private Database opened() {
        return ((Outcome.Done<Database>)
                        Database.open(folder.resolve("studio.db"), new SystemClock(), "test"))
                .value();
    }
}
