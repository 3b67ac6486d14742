package studio.likeness.boot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.service.Ground;
import studio.likeness.ui.walk.Fx;

/// Runs tasks on the FX thread at their moment of the practice services' clock, which the test
/// turns.
final class GroundTasks implements BackgroundTasks {
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final int MOST_STEPS = 4000;

    private final Ground ground;
    private final List<Due<?>> dues = new ArrayList<>();

    GroundTasks(Ground ground) {
        this.ground = ground;
    }

    @Override
    public synchronized <T> Running start(Task<T> task) {
        var slot = task.when().slot();
        if (slot != null) {
            List.copyOf(dues).stream()
                    .filter(due -> slot.equals(due.task.when().slot()))
                    .forEach(Due::cancel);
        }
        var due = new Due<>(task, ground.clock().uptime().plus(task.when().delay()));
        dues.add(due);
        return due;
    }

    /// Until nothing is due at this moment.
    void settle() {
        Fx.run(
                () -> {
                    while (true) {
                        var now = ground.clock().uptime();
                        var next =
                                dues.stream().filter(due -> due.at.compareTo(now) <= 0).findFirst();
                        if (next.isEmpty()) {
                            return;
                        }
                        dues.remove(next.get());
                        next.get().run();
                    }
                });
    }

    /// Time goes by until the condition holds. What the practice services do on threads of their
    /// own takes a moment of real time too.
    void until(String what, BooleanSupplier condition) {
        for (var i = 0; i < MOST_STEPS; i++) {
            settle();
            if (Fx.call(condition::getAsBoolean)) {
                return;
            }
            ground.pass(STEP);
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
        throw new AssertionError("never happened: " + what);
    }

    int waiting() {
        return dues.size();
    }

    private final class Due<T> implements Running {
        private final Task<T> task;
        private final Duration at;

        Due(Task<T> task, Duration at) {
            this.task = task;
            this.at = at;
        }

        void run() {
            try {
                switch (task.work().run(Progress.unwatched())) {
                    case Outcome.Done<T>(var value) -> task.done().accept(value);
                    case Outcome.Failed<T>(var problem) -> task.problem().accept(problem);
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            } finally {
                task.end().run();
            }
        }

        @Override
        public void cancel() {
            if (dues.remove(this)) {
                task.end().run();
            }
        }
    }
}
