package studio.likeness.core.video;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.BackgroundTasks.Running;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;

/// The wait of each job before its next step: the only part of a job's way that is ever cut short.
final class Pauses {
    private final Map<String, Running> waits = new HashMap<>();
    private final BackgroundTasks tasks;

    Pauses(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    void begin(String id, Duration length, Runnable then) {
        end(id);
        waits.put(
                id,
                tasks.start(
                        Task.of(Message.of("task.look-at-job"), _ -> Outcome.done(id))
                                .onDone(
                                        over -> {
                                            waits.remove(over);
                                            then.run();
                                        })
                                .after(length)
                                .quiet()));
    }

    /// Whether it was waiting. What should follow does not.
    boolean end(String id) {
        var wait = waits.remove(id);
        if (wait != null) {
            wait.cancel();
        }
        return wait != null;
    }
}
