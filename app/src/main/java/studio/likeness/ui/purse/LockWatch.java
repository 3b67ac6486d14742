package studio.likeness.ui.purse;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;

/// Looks at the lock again and again, and at the wall clock: a jump means that the computer slept,
/// or that somebody set the time.
final class LockWatch {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /// A busy computer may look a little late; a gap like this is a sleep.
    private static final Duration SLEPT = Duration.ofSeconds(30);

    private final BackgroundTasks tasks;
    private final Clock clock;
    private Instant lookedAt = Instant.EPOCH;
    private boolean hidden;
    private BooleanSupplier needed = () -> false;

    LockWatch(BackgroundTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    void looked() {
        lookedAt = clock.now();
    }

    /// @param slept what a sleep is followed by
    /// @param look the next look
    void again(Runnable slept, Runnable look) {
        tasks.start(
                Task.of(Message.of("task.watch-lock"), _ -> Outcome.done(true))
                        .onDone(
                                _ -> {
                                    if (jumped()) {
                                        slept.run();
                                    }
                                    look.run();
                                })
                        .after(LOOK_EVERY)
                        .latest("lock")
                        .quiet());
    }

    void hidden(boolean now) {
        hidden = now;
    }

    /// @param work whether something on its way needs what is open
    void needed(BooleanSupplier work) {
        needed = work;
    }

    /// The window is out of sight, and nothing on its way needs what is open.
    boolean isLeftAlone() {
        return hidden && !needed.getAsBoolean();
    }

    private boolean jumped() {
        return Duration.between(lookedAt, clock.now()).compareTo(SLEPT) > 0;
    }
}
