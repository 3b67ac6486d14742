package studio.likeness.core.port;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// Work and what follows from it, read as one sentence: `Task.of(title,
/// work).onDone(...).onProblem(...).onEnd(...).latest("quote")`. The three consequences run where
/// the caller lives (the FX thread), at most once each; after a cancel only `onEnd` runs.
///
/// @param slot of tasks with the same slot only the newest is heard: starting one cancels the one
///   before
/// @param background a task that a person did not ask for: it never shows in the task list
public record Task<T>(
        Message title,
        Work<T> work,
        Consumer<? super T> done,
        Consumer<? super Problem> problem,
        Runnable end,
        @Nullable String slot,
        boolean background) {

    public static <T> Task<T> of(Message title, Work<T> work) {
        return new Task<>(title, work, _ -> {}, _ -> {}, () -> {}, null, false);
    }

    public Task<T> onDone(Consumer<? super T> consequence) {
        return new Task<>(title, work, consequence, problem, end, slot, background);
    }

    public Task<T> onProblem(Consumer<? super Problem> consequence) {
        return new Task<>(title, work, done, consequence, end, slot, background);
    }

    public Task<T> onEnd(Runnable consequence) {
        return new Task<>(title, work, done, problem, consequence, slot, background);
    }

    public Task<T> latest(String name) {
        return new Task<>(title, work, done, problem, end, name, background);
    }

    public Task<T> quiet() {
        return new Task<>(title, work, done, problem, end, slot, true);
    }
}
