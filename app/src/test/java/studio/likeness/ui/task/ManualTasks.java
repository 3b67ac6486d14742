package studio.likeness.ui.task;

import java.util.ArrayList;
import java.util.List;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;

/// Holds every task until the test says so, to look at the moment in between.
public final class ManualTasks implements BackgroundTasks {
    private final List<Pending<?>> pending = new ArrayList<>();

    @Override
    public <T> Running start(Task<T> task) {
        var slot = task.when().slot();
        if (slot != null) {
            List.copyOf(pending).stream()
                    .filter(p -> slot.equals(p.task.when().slot()))
                    .forEach(Pending::cancel);
        }
        var started = new Pending<>(task);
        pending.add(started);
        return started;
    }

    public int waiting() {
        return pending.size();
    }

    /// Runs what waits, in the order it was started, and what that starts in turn.
    public void runAll() {
        while (!pending.isEmpty()) {
            pending.removeFirst().run();
        }
    }

    /// Runs what waits for nothing but its turn; what asked to wait goes on waiting.
    public void run() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            pending.removeAll(due);
            due.forEach(Pending::run);
        }
    }

    /// Runs what waits at this moment, whatever it asked to wait for.
    public void runOnce() {
        var all = List.copyOf(pending);
        pending.removeAll(all);
        all.forEach(Pending::run);
    }

    private List<Pending<?>> due() {
        return pending.stream().filter(p -> p.task.when().delay().isZero()).toList();
    }

    private final class Pending<T> implements Running {
        private final Task<T> task;

        Pending(Task<T> task) {
            this.task = task;
        }

        void run() {
            try {
                switch (task.work().run(Progress.unwatched())) {
                    case Outcome.Done<T>(var value) -> task.then().done().accept(value);
                    case Outcome.Failed<T>(var problem) -> task.then().problem().accept(problem);
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            } finally {
                task.then().end().run();
            }
        }

        @Override
        public void cancel() {
            if (pending.remove(this)) {
                task.then().end().run();
            }
        }
    }
}
