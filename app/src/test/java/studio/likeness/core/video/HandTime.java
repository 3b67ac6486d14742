package studio.likeness.core.video;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Explained;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// A clock and the tasks that wait on it: time passes only when the test says so.
public final class HandTime implements Clock, BackgroundTasks {
    private final Instant start = Instant.parse("2026-11-21T12:00:00Z");
    private final List<Due<?>> dues = new ArrayList<>();
    private Duration passed = Duration.ZERO;
    private int started;

    @Override
    public Instant now() {
        return start.plus(passed);
    }

    @Override
    public Duration uptime() {
        return passed;
    }

    @Override
    public <T> Running start(Task<T> task) {
        var slot = task.when().slot();
        if (slot != null) {
            List.copyOf(dues).stream()
                    .filter(due -> slot.equals(due.task.when().slot()))
                    .forEach(Due::cancel);
        }
        var due = new Due<>(task, passed.plus(task.when().delay()), started++);
        dues.add(due);
        return due;
    }

    /// Everything that is due by then runs at its own moment, in order.
    public void pass(Duration time) {
        var end = passed.plus(time);
        while (true) {
            var next =
                    dues.stream()
                            .filter(due -> due.at.compareTo(end) <= 0)
                            .min(
                                    Comparator.<Due<?>, Duration>comparing(d -> d.at)
                                            .thenComparingInt(d -> d.number));
            if (next.isEmpty()) {
                passed = end;
                return;
            }
            passed = next.get().at.compareTo(passed) > 0 ? next.get().at : passed;
            dues.remove(next.get());
            next.get().run();
        }
    }

    /// Runs what is due at this moment.
    public void settle() {
        pass(Duration.ZERO);
    }

    public int waiting() {
        return dues.size();
    }

    private final class Due<T> implements Running {
        private final Task<T> task;
        private final Duration at;
        private final int number;

        Due(Task<T> task, Duration at, int number) {
            this.task = task;
            this.at = at;
            this.number = number;
        }

        void run() {
            try {
                switch (task.work().run(Progress.unwatched())) {
                    case Outcome.Done<T>(var value) -> task.done().accept(value);
                    case Outcome.Failed<T>(var problem) -> task.problem().accept(problem);
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } catch (Exception e) {
                task.problem().accept(explained(e));
            } finally {
                task.end().run();
            }
        }

        /// As the real tasks tell it.
        private static Problem explained(Exception e) {
            return e instanceof Explained explained
                    ? explained.problem()
                    : new Problem.Unexpected(e.toString());
        }

        @Override
        public void cancel() {
            if (dues.remove(this)) {
                task.end().run();
            }
        }
    }
}
