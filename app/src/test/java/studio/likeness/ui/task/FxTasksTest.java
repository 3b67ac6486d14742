package studio.likeness.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Explained;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

class FxTasksTest {
    private static final Message TITLE = Message.of("task.test");

    private final OwnThread fx = new OwnThread();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final TaskBoard board = new TaskBoard();
    private final FxTasks tasks = new FxTasks(fx, this::code, board);
    private final List<String> heard = new ArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void close() {
        release.countDown();
        tasks.close();
    }

    @Test
    void aResultComesBackToTheCallersThreadOnce() {
        tasks.start(
                Task.of(TITLE, _ -> Outcome.done("ten"))
                        .onDone(this::hear)
                        .onEnd(() -> hear("end")));
        fx.until(() -> heard.contains("end"));
        assertThat(heard).containsExactly("ten", "end");
    }

    @Test
    void anExpectedFailureIsAProblem() {
        var problem = new Problem.HostUnreachable("example.org");
        tasks.start(
                Task.of(TITLE, _ -> Outcome.<String>failed(problem))
                        .onDone(this::hear)
                        .onProblem(p -> hear(p.toString()))
                        .onEnd(() -> hear("end")));
        fx.until(() -> heard.contains("end"));
        assertThat(heard).containsExactly(problem.toString(), "end");
    }

    @Test
    void anExceptionIsLoggedOnceAndShownAsItsCode() {
        tasks.start(
                Task.<String>of(
                                TITLE,
                                _ -> {
                                    throw new IllegalStateException("boom");
                                })
                        .onProblem(p -> hear(p.toString())));
        fx.until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(new Problem.Unexpected("LS-1").toString());
        assertThat(unexpected).hasSize(1);
    }

    @Test
    void whatIsNoExceptionIsToldAsWell() {
        tasks.start(
                Task.<String>of(
                                TITLE,
                                _ -> {
                                    throw new NoClassDefFoundError("gone");
                                })
                        .onProblem(p -> hear(p.toString())));
        fx.until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(new Problem.Unexpected("LS-1").toString());
    }

    @Test
    void aCancelledTaskIsInterruptedAndOnlyItsEndRuns() {
        var begun = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var running =
                tasks.start(
                        Task.of(
                                        TITLE,
                                        _ -> {
                                            try {
                                                begun.countDown();
                                                release.await();
                                            } catch (InterruptedException _) {
                                                interrupted.countDown();
                                            }
                                            return Outcome.done("late");
                                        })
                                .onDone(this::hear)
                                .onEnd(() -> hear("end")));
        fx.until(() -> begun.getCount() == 0);
        running.cancel();
        fx.until(() -> heard.contains("end"));
        assertThat(heard).containsExactly("end");
        assertThat(interrupted.getCount()).isZero();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void ofTasksInOneSlotOnlyTheNewestIsHeard() {
        for (var name : List.of("first", "second", "third")) {
            tasks.start(Task.of(TITLE, _ -> Outcome.done(name)).onDone(this::hear).latest("slot"));
        }
        fx.until(() -> heard.contains("third"));
        tasks.start(Task.of(TITLE, _ -> Outcome.done("after")).onDone(this::hear));
        fx.until(() -> heard.contains("after"));
        assertThat(heard).containsExactly("third", "after");
    }

    @Test
    void aDelayedTaskThatIsReplacedNeverDoesItsWork() {
        var done = new ArrayList<String>();
        for (var name : List.of("first", "second")) {
            tasks.start(
                    Task.of(TITLE, _ -> Outcome.done(done.add(name)))
                            .onDone(_ -> hear(name))
                            .after(Duration.ofMillis(30))
                            .latest("slot"));
        }
        fx.until(() -> !heard.isEmpty());
        assertThat(done).containsExactly("second");
    }

    @Test
    void shortWorkIsNeverShownAsBusy() {
        tasks.start(Task.of(TITLE, _ -> Outcome.done("quick")).onDone(this::hear));
        fx.until(() -> !heard.isEmpty());
        tasks.start(waiting().onDone(this::hear));
        fx.until(() -> board.busyProperty().get());
        release.countDown();
        fx.until(() -> heard.size() == 2);
        assertThat(board.busyProperty().get()).isFalse();
    }

    @Test
    void longWorkGetsARowWithProgressAndCancel() {
        var reported = new CountDownLatch(1);
        tasks.start(
                Task.of(
                                TITLE,
                                progress -> {
                                    progress.fraction(0.25);
                                    reported.countDown();
                                    release.await();
                                    return Outcome.done("done");
                                })
                        .onEnd(() -> hear("end")));
        fx.until(() -> !board.rows().isEmpty());
        var row = board.rows().getFirst();
        fx.until(() -> row.fractionProperty().get() == 0.25);
        row.cancel();
        fx.until(() -> heard.contains("end"));
        assertThat(board.rows()).isEmpty();
        assertThat(board.busyProperty().get()).isFalse();
    }

    @Test
    void aLastingTaskGoesOnToItsEndWhoeverCancelsIt() {
        var running = tasks.start(waiting().lasting().onDone(this::hear));
        fx.until(() -> !board.rows().isEmpty());
        var row = board.rows().getFirst();
        assertThat(row.isStoppable()).isFalse();
        row.cancel();
        running.cancel();
        release.countDown();
        fx.until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly("waited");
    }

    @Test
    void aLastingTaskIsNotEndedByTheNextOfItsSlot() {
        tasks.start(waiting().lasting().onDone(this::hear).latest("slot"));
        tasks.start(Task.of(TITLE, _ -> Outcome.done("second")).onDone(this::hear).latest("slot"));
        fx.until(() -> heard.contains("second"));
        release.countDown();
        fx.until(() -> heard.size() == 2);
        assertThat(heard).containsExactly("second", "waited");
    }

    @Test
    void closingStopsWhatLastsToo() {
        tasks.start(waiting().lasting().onDone(this::hear).onEnd(() -> hear("end")));
        tasks.close();
        fx.until(() -> heard.contains("end"));
        assertThat(heard).containsExactly("end");
    }

    /// A disk that is full in the middle of a transaction, for example.
    @Test
    void whatCanBeExplainedIsToldInWordsAndStillLogged() {
        var full = new Problem.DatabaseUnavailable("/home/ada/studio.db");
        tasks.start(
                Task.of(
                                TITLE,
                                _ -> {
                                    throw new Full(full);
                                })
                        .onProblem(problem -> hear(problem.toString())));
        fx.until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(full.toString());
        assertThat(unexpected).hasSize(1);
    }

    private static final class Full extends RuntimeException implements Explained {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Full(Problem problem) {
            this.problem = problem;
        }

        @Override
        public Problem problem() {
            return problem;
        }
    }

    @Test
    void quietWorkIsNeverShown() {
        tasks.start(waiting().quiet());
        tasks.start(waiting());
        fx.until(() -> !board.rows().isEmpty());
        assertThat(board.rows()).hasSize(1);
    }

    @Test
    void closingStopsWhatStillRuns() {
        tasks.start(waiting().onDone(this::hear).onEnd(() -> hear("end")));
        tasks.close();
        fx.until(() -> heard.contains("end"));
        assertThat(heard).containsExactly("end");
    }

    @Test
    void whatIsWishedForAfterwardsIsTooLate() {
        tasks.close();
        var worked = new AtomicBoolean();
        tasks.start(
                        Task.of(
                                TITLE,
                                _ -> {
                                    worked.set(true);
                                    return Outcome.done("late");
                                }))
                .cancel();
        tasks.close();
        assertThat(worked).isFalse();
    }

    /// Records and files close after it.
    @Test
    void closingWaitsUntilWorkHasLetGo() {
        var begun = new CountDownLatch(1);
        var letGo = new AtomicBoolean();
        tasks.start(
                Task.of(
                        TITLE,
                        _ -> {
                            try {
                                begun.countDown();
                                release.await();
                            } finally {
                                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                                letGo.set(true);
                            }
                            return Outcome.done("waited");
                        }));
        await(begun);
        tasks.close();
        assertThat(letGo).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Task<String> waiting() {
        return Task.of(
                TITLE,
                _ -> {
                    release.await();
                    return Outcome.done("waited");
                });
    }

    private void hear(String what) {
        heard.add(what);
    }

    private String code(Throwable thrown) {
        unexpected.add(thrown);
        return "LS-" + unexpected.size();
    }
}
