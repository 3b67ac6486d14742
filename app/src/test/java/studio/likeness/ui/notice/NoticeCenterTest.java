package studio.likeness.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.notice.Notice.Weight;
import studio.likeness.core.notice.Notices;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.task.ManualTasks;

class NoticeCenterTest {
    private static final Message SAVED = Message.of("saved");
    private static final Message LOST = Message.of("lost");

    private final ManualTasks tasks = new ManualTasks();
    private final NoticeCenter center = new NoticeCenter(tasks, new StoppedClock());
    private final InMemory disk = new InMemory();

    @Test
    void whatIsToldIsSeenAtOnceAndThenKept() {
        center.open(disk);
        tasks.runAll();
        center.tell(Weight.GOOD, SAVED);
        assertThat(center.notices()).extracting(Notice::message).containsExactly(SAVED);
        assertThat(center.latestProperty().get()).isNotNull();
        assertThat(disk.kept).isEmpty();
        tasks.runAll();
        assertThat(disk.kept).extracting(Notice::message).containsExactly(SAVED);
        assertThat(center.notices()).isEqualTo(disk.kept);
    }

    @Test
    void whatWasToldBeforeTheStoreWasThereIsKeptToo() {
        center.tell(Weight.INFO, SAVED);
        center.tell(Weight.BAD, LOST);
        center.open(disk);
        tasks.runAll();
        assertThat(center.notices()).extracting(Notice::message).containsExactly(LOST, SAVED);
        assertThat(disk.newest(9)).isEqualTo(center.notices());
    }

    @Test
    void theLastSessionsNoticesAreStillThere() {
        disk.add(Weight.GOOD, SAVED);
        center.open(disk);
        tasks.runAll();
        assertThat(center.unseenProperty().get()).isEqualTo(1);
        assertThat(center.latestProperty().get()).as("no toast for old news").isNull();
    }

    @Test
    void somethingToldWhileTheStoreIsReadStaysOnTop() {
        disk.add(Weight.GOOD, SAVED);
        center.open(disk);
        center.tell(Weight.BAD, LOST);
        tasks.runAll();
        assertThat(center.notices()).extracting(Notice::message).startsWith(LOST);
    }

    @Test
    void openingTheListMarksAllAsSeen() {
        center.open(disk);
        center.tell(Weight.INFO, SAVED);
        tasks.runAll();
        center.markAllSeen();
        tasks.runAll();
        assertThat(center.unseenProperty().get()).isZero();
        assertThat(disk.kept).allMatch(Notice::seen);
    }

    @Test
    void anotherModesNoticesAreNotMixedIn() {
        center.open(disk);
        center.tell(Weight.INFO, SAVED);
        tasks.runAll();
        center.close();
        center.open(new InMemory());
        tasks.runAll();
        assertThat(center.notices()).isEmpty();
    }

    @Test
    void whatIsToldIsKeptInThatOrderOneThingAtATime() {
        center.open(disk);
        center.tell(Weight.INFO, SAVED);
        center.markAllSeen();
        center.tell(Weight.BAD, LOST);
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.runAll();
        assertThat(disk.kept)
                .extracting(Notice::message, Notice::seen)
                .containsExactly(tuple(LOST, false), tuple(SAVED, true));
        assertThat(center.notices()).isEqualTo(disk.kept);
    }

    @Test
    void whatWasSeenBeforeItWasKeptStaysSeen() {
        center.open(disk);
        tasks.runAll();
        center.tell(Weight.INFO, SAVED);
        center.markAllSeen();
        tasks.runAll();
        assertThat(center.unseenProperty().get()).isZero();
        assertThat(disk.kept).allMatch(Notice::seen);
    }

    @Test
    void theAnswerOfAStoreThatWasLeftIsNotHeard() {
        disk.add(Weight.GOOD, SAVED);
        center.open(disk);
        center.close();
        center.open(new InMemory());
        tasks.runAll();
        assertThat(center.notices()).isEmpty();
    }

    @Test
    void aStoreThatFailsIsToldOfOnce() {
        var full = new Problem.DatabaseUnavailable("/home/ada/studio.db");
        var alone = new NoticeCenter(new Failing(full), new StoppedClock());
        alone.open(disk);
        alone.tell(Weight.INFO, SAVED);
        alone.tell(Weight.INFO, LOST);
        assertThat(alone.notices())
                .extracting(Notice::message)
                .containsExactly(LOST, SAVED, full.what());
    }

    /// Every task ends in the same problem.
    private record Failing(Problem problem) implements BackgroundTasks {
        @Override
        public <T> Running start(Task<T> task) {
            task.problem().accept(problem);
            task.end().run();
            return () -> {};
        }
    }

    private static final class StoppedClock implements Clock {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Duration uptime() {
            return Duration.ZERO;
        }
    }

    private static final class InMemory implements Notices {
        private final List<Notice> kept = new ArrayList<>();

        @Override
        public Notice add(Weight weight, Message message) {
            var notice = new Notice(kept.size() + 1, Instant.EPOCH, weight, message, false);
            kept.addFirst(notice);
            return notice;
        }

        @Override
        public List<Notice> newest(int count) {
            return kept.stream().limit(count).toList();
        }

        @Override
        public void markAllSeen() {
            kept.replaceAll(n -> new Notice(n.id(), n.at(), n.weight(), n.message(), true));
        }
    }
}
