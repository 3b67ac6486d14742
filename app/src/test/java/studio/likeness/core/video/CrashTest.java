package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;

/// The program ends at any of its writes, once before and once after the line is on the disk. The
/// next start brings every job to its end, and nothing was ordered twice.
class CrashTest {
    private static final int JOBS = 3;
    private static final int MOST_WRITES = 40;

    private final Map<String, Integer> ordered = new HashMap<>();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyJobEndsAndNoneIsOrderedTwice(boolean kept) {
        for (var last = 1; last <= MOST_WRITES; last++) {
            ordered.clear();
            var life = new Mortality(last, kept);
            try {
                run(new Floor(life.book));
            } catch (Ended _) {
                life.revive();
            }
            recover(new Floor(life.book));
            for (var job : life.disk.jobs()) {
                assertThat(job.state())
                        .as("ended at write %d, %s", last, job)
                        .isInstanceOfAny(
                                JobState.Saved.class,
                                JobState.Unknown.class,
                                JobState.Composed.class,
                                JobState.Quoted.class);
                assertThat(ordered.getOrDefault(job.id(), 0)).isLessThan(2);
                if (!ordered.containsKey(job.id())) {
                    assertThat(job.state()).isNotInstanceOf(JobState.Saved.class);
                }
            }
        }
    }

    private void run(Floor floor) {
        floor.cashier.thenFail(new Problem.AnswerLost("blockrun.ai"));
        floor.running(10);
        floor.cashier.then(Floor.READY, Money.CHARGED);
        for (var i = 0; i < JOBS; i++) {
            var id = "job-" + i;
            floor.production.submit(
                    floor.composed(id),
                    () -> {
                        ordered.merge(id, 1, Integer::sum);
                        return Floor.accepted();
                    });
            floor.time.settle();
        }
        floor.time.pass(Duration.ofHours(1));
    }

    private static void recover(Floor floor) {
        floor.cashier.then(Floor.READY, Money.CHARGED);
        floor.production.open();
        floor.time.settle();
        floor.production.goOn();
        floor.time.pass(Duration.ofHours(1));
        assertThat(floor.time.waiting()).isZero();
    }

    /// The end of the program.
    private static final class Ended extends Error {
        private static final long serialVersionUID = 1L;
    }

    /// Ends the program at one of its writes.
    private static final class Mortality {
        private final BookInMemory disk = new BookInMemory();
        private final JobBook book = new WatchedBook(disk, this::survive);
        private final boolean kept;
        private int left;

        Mortality(int left, boolean kept) {
            this.left = left;
            this.kept = kept;
        }

        void revive() {
            left = Integer.MAX_VALUE;
        }

        private void survive(Job job) {
            if (--left == 0) {
                if (kept) {
                    disk.write(job);
                }
                throw new Ended();
            }
        }
    }
}
