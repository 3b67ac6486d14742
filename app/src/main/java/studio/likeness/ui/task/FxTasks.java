package studio.likeness.ui.task;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Explained;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// Work on virtual threads, consequences on the FX thread. [#start] is called on the FX thread, so
/// the bookkeeping needs no lock: everything here but the work itself and its progress happens
/// there.
public final class FxTasks implements BackgroundTasks, AutoCloseable {
    static final Duration BUSY_AFTER = Duration.ofMillis(200);
    static final Duration ROW_AFTER = Duration.ofSeconds(1);
    private static final Duration LET_GO = Duration.ofMillis(1500);

    private final Executor fx;
    private final Function<Throwable, String> unexpected;
    private final TaskBoard board;
    private final Map<String, Started<?>> newest = new HashMap<>();

    /// The one thing here that another thread reads: the window may close on it. Adding to it and
    /// starting is one act for whoever closes.
    private final Set<Started<?>> running = ConcurrentHashMap.newKeySet();

    private boolean closed;

    /// @param fx runs something on the FX thread
    /// @param unexpected logs what nobody expected and returns its code
    public FxTasks(Executor fx, Function<Throwable, String> unexpected, TaskBoard board) {
        this.fx = fx;
        this.unexpected = unexpected;
        this.board = board;
    }

    @Override
    public <T> Running start(Task<T> task) {
        var started = new Started<>(task);
        if (task.when().slot() != null) {
            var before = newest.put(task.when().slot(), started);
            if (before != null) {
                before.cancel();
            }
        }
        if (!task.when().quiet()) {
            started.showAfter(BUSY_AFTER, board::notice);
            started.showAfter(ROW_AFTER, board::show);
        }
        begin(started);
        return started;
    }

    /// What the FX thread still wishes for once the window has closed is too late.
    private void begin(Started<?> started) {
        synchronized (running) {
            if (!closed) {
                running.add(started);
                started.thread.start();
            }
        }
    }

    private Set<Started<?>> end() {
        synchronized (running) {
            closed = true;
            return Set.copyOf(running);
        }
    }

    /// Stops everything that still runs, lasting or not: what a payment says then stands in the
    /// ledger. Consequences that had not run by now never will. Work has a moment to let go of its
    /// files and records, which close next.
    @Override
    public void close() {
        var left = end();
        left.forEach(Started::stop);
        var until = System.nanoTime() + LET_GO.toNanos();
        try {
            for (var each : left) {
                each.thread.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Started<T> implements Running, Progress {
        private final Task<T> task;
        private final RunningTask row;
        private final Thread thread;
        private final AtomicReference<@Nullable Double> latestFraction = new AtomicReference<>();
        private volatile boolean cancelled;
        private boolean ended;

        Started(Task<T> task) {
            this.task = task;
            this.row = new RunningTask(task.title(), !task.when().lasting(), this::cancel);
            this.thread =
                    Thread.ofVirtual().name("task " + task.title().key()).unstarted(this::work);
        }

        private void work() {
            var outcome = outcome();
            fx.execute(() -> finish(outcome));
        }

        private @Nullable Outcome<T> outcome() {
            try {
                Thread.sleep(task.when().delay());
                return task.work().run(this);
            } catch (InterruptedException _) {
                return null;
            } catch (Exception | Error e) {
                // A blocking call that was interrupted may end in another exception: nobody waits
                // for it any more.
                return cancelled ? null : Outcome.failed(problem(e));
            }
        }

        /// Whatever it is goes to the log; only what nobody can explain is shown as a code.
        private Problem problem(Throwable thrown) {
            var code = unexpected.apply(thrown);
            return thrown instanceof Explained explained
                    ? explained.problem()
                    : new Problem.Unexpected(code);
        }

        private void finish(@Nullable Outcome<T> outcome) {
            ended = true;
            running.remove(this);
            newest.remove(String.valueOf(task.when().slot()), this);
            board.ended(row);
            try {
                if (!cancelled && outcome != null) {
                    switch (outcome) {
                        case Outcome.Done<T>(var value) -> task.then().done().accept(value);
                        case Outcome.Failed<T>(var problem) ->
                                task.then().problem().accept(problem);
                    }
                }
            } finally {
                task.then().end().run();
            }
        }

        private void showAfter(Duration delay, Consumer<RunningTask> how) {
            var wait = task.when().delay().plus(delay).toMillis();
            CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS, fx)
                    .execute(
                            () -> {
                                if (!ended) {
                                    how.accept(row);
                                }
                            });
        }

        @Override
        public void cancel() {
            if (!task.when().lasting()) {
                stop();
            }
        }

        private void stop() {
            cancelled = true;
            thread.interrupt();
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        /// However often work reports, the FX thread gets one update at a time.
        @Override
        public void fraction(double done) {
            if (latestFraction.getAndSet(done) == null) {
                fx.execute(
                        () -> {
                            var newestFraction = latestFraction.getAndSet(null);
                            if (newestFraction != null && !ended) {
                                row.fraction(newestFraction);
                                task.then().progress().accept(newestFraction);
                            }
                        });
            }
        }
    }
}
