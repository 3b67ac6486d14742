package studio.likeness.core.port;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// Work and what follows from it, read as one sentence: `Task.of(title,
/// work).onDone(...).onProblem(...).onEnd(...).latest("quote")`.
///
/// The three consequences run where the caller lives (the FX thread), at most once each. After a
/// cancel only `onEnd` runs.
///
/// @param when how it is started and shown
public record Task<T>(
        Message title,
        Work<T> work,
        Consumer<? super T> done,
        Consumer<? super Problem> problem,
        Runnable end,
        When when) {

    /// How a task is started and shown.
    ///
    /// @param slot of tasks with the same slot only the newest is heard: starting one cancels the
    ///   one before
    /// @param delay how long it waits first: with a slot, this is a debounce
    /// @param quiet a person did not ask for it, so it never shows in the task list
    public record When(@Nullable String slot, Duration delay, boolean quiet) {
        static final When NOW = new When(null, Duration.ZERO, false);
    }

    public static <T> Task<T> of(Message title, Work<T> work) {
        return new Task<>(title, work, _ -> {}, _ -> {}, () -> {}, When.NOW);
    }

    public Task<T> onDone(Consumer<? super T> consequence) {
        return new Task<>(title, work, consequence, problem, end, when);
    }

    public Task<T> onProblem(Consumer<? super Problem> consequence) {
        return new Task<>(title, work, done, consequence, end, when);
    }

    public Task<T> onEnd(Runnable consequence) {
        return new Task<>(title, work, done, problem, consequence, when);
    }

    public Task<T> latest(String slot) {
        return new Task<>(title, work, done, problem, end, new When(slot, when.delay, when.quiet));
    }

    public Task<T> after(Duration delay) {
        return new Task<>(title, work, done, problem, end, new When(when.slot, delay, when.quiet));
    }

    public Task<T> quiet() {
        return new Task<>(title, work, done, problem, end, new When(when.slot, when.delay, true));
    }
}
