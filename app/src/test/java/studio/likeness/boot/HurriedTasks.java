package studio.likeness.boot;

import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;

/// Whoever waits, waits so many times shorter.
record HurriedTasks(BackgroundTasks inner, long times) implements BackgroundTasks {
    @Override
    public <T> Running start(Task<T> task) {
        return inner.start(task.after(task.when().delay().dividedBy(times)));
    }
}
