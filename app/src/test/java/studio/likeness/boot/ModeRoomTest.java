package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.Folders;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.task.DirectTasks;
import studio.likeness.ui.task.ManualTasks;

@SuppressWarnings("NullAway.Init") // set before each test
class ModeRoomTest {
    private final List<String> told = new ArrayList<>();
    private final ManualTasks tasks = new ManualTasks();
    private ModeRoom modes;

    @TempDir private Path home;

    @BeforeEach
    void make() {
        var clock = new SystemClock();
        var notices = new NoticeCenter(new DirectTasks(), clock);
        var book = new AddressBook(Asked.nothing(), Mode.PRACTICE);
        if (Folders.open(home) instanceof Outcome.Done<Folders>(var folders)) {
            modes = new ModeRoom(folders, clock, book, tasks, notices);
        }
    }

    @AfterEach
    void close() {
        modes.close();
    }

    @Test
    void aModeIsOpenOnceItsRecordsAre() {
        modes.enter(Mode.PRACTICE, () -> told.add("entered"), this::trouble);
        assertThat(modes.open()).isEmpty();
        tasks.runAll();
        assertThat(told).containsExactly("entered");
        assertThat(modes.open()).map(OpenMode::mode).contains(Mode.PRACTICE);
        assertThat(home.resolve("practice/studio.db")).exists();
        assertThat(log("practice"))
                .contains(Help.version() + ", build source, ")
                .doesNotContain("every start takes longer");
    }

    @Test
    void theModeThatIsLeftClosesAfterItsScreensWentTheLastPartFirst() {
        enter(Mode.PRACTICE);
        var left = modes.open().orElseThrow();
        left.adopt(() -> told.add("wallet closed"));
        left.adopt(
                () -> {
                    assertThat(left.outside().chain()).isNotEmpty();
                    told.add("faces closed");
                });
        modes.enter(Mode.LIVE, () -> told.add("screens dropped"), this::trouble);
        tasks.runAll();
        assertThat(told).containsExactly("screens dropped", "faces closed", "wallet closed");
        assertThatThrownBy(left.outside()::chain).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> left.database().read("SELECT 1", _ -> 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aModeThatCannotBeEnteredLeavesEverythingAsItWas() throws Exception {
        enter(Mode.PRACTICE);
        var held = modes.open().orElseThrow();
        Files.createDirectories(home.resolve("live/studio.db/in-the-way"));
        enter(Mode.LIVE);
        assertThat(told).containsExactly("DatabaseUnavailable");
        assertThat(modes.open()).contains(held);
        assertThat(held.database().read("SELECT 1", row -> 1)).containsExactly(1);
        LoggerFactory.getLogger("studio.likeness.test").warn("still.here");
        assertThat(log("practice")).contains("still.here");
        assertThat(log("live")).doesNotContain("still.here");
    }

    @Test
    void aPartThatCannotEndDoesNotKeepTheOthersOpen() {
        enter(Mode.PRACTICE);
        var open = modes.open().orElseThrow();
        open.adopt(() -> told.add("closed"));
        open.adopt(
                () -> {
                    throw new IOException("stuck");
                });
        modes.close();
        assertThat(told).containsExactly("closed");
        assertThat(log("practice")).contains("mode.part-not-closed");
    }

    private record Room(OpenMode mode, List<String> told) implements AutoCloseable {
        @Override
        public void close() {
            told.add("room closed");
        }
    }

    @Test
    void screensShareOneRoomThatEndsWithTheMode() {
        enter(Mode.PRACTICE);
        var open = modes.open().orElseThrow();
        var room = open.room(Room.class, mode -> new Room(mode, told));
        assertThat(open.room(Room.class, mode -> new Room(mode, List.of()))).isSameAs(room);
        assertThat(room.mode()).isSameAs(open);
        enter(Mode.LIVE);
        assertThat(told).containsExactly("room closed");
        var other = modes.open().orElseThrow();
        assertThat(other.room(Room.class, mode -> new Room(mode, told))).isNotSameAs(room);
    }

    @Test
    void whatIsAdoptedTooLateEndsAtOnce() {
        enter(Mode.PRACTICE);
        var open = modes.open().orElseThrow();
        modes.close();
        open.adopt(() -> told.add("ended"));
        assertThat(told).containsExactly("ended");
    }

    private void enter(Mode mode) {
        modes.enter(mode, () -> {}, this::trouble);
        tasks.runAll();
    }

    private void trouble(Problem problem) {
        told.add(problem.getClass().getSimpleName());
    }

    private String log(String mode) {
        try {
            return Files.readString(home.resolve(mode + "/logs/studio.log"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
