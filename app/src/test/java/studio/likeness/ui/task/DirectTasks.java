package studio.likeness.ui.task;

import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;

/// Does everything at once, on the spot: for tests that only look at the end.
public final class DirectTasks implements BackgroundTasks {
    @Override
    public <T> Running start(Task<T> task) {
        var manual = new ManualTasks();
        var started = manual.start(task);
        manual.runAll();
        return started;
    }
}
