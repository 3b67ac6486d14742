package studio.likeness.core.port;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// Work and what follows from it, read as one sentence: `Task.of(title,
/// work).onDone(...).onProblem(...).onEnd(...).latest("quote")`.
///
/// The consequences run where the caller lives (the FX thread), the first three at most once each.
/// After a cancel only `onEnd` runs.
///
/// @param when how it is started and shown
public record Task<T>(Message title, Work<T> work, Then<T> then, When when) {

    /// What follows.
    ///
    /// @param progress how much is done, 0 to 1, now and then
    public record Then<T>(
            Consumer<? super T> done,
            Consumer<? super Problem> problem,
            Runnable end,
            DoubleConsumer progress) {}

    /// How a task is started and shown.
    ///
    /// @param slot of tasks with the same slot only the newest is heard: starting one cancels the
    ///   one before
    /// @param delay how long it waits first: with a slot, this is a debounce
    /// @param quiet a person did not ask for it, so it never shows in the task list
    /// @param lasting nobody stops it once it is started: what signs or sends money
    public record When(@Nullable String slot, Duration delay, boolean quiet, boolean lasting) {
        static final When NOW = new When(null, Duration.ZERO, false, false);
    }

    public static <T> Task<T> of(Message title, Work<T> work) {
        return new Task<>(title, work, new Then<>(_ -> {}, _ -> {}, () -> {}, _ -> {}), When.NOW);
    }

    public Task<T> onDone(Consumer<? super T> consequence) {
        return with(new Then<>(consequence, then.problem, then.end, then.progress));
    }

    public Task<T> onProblem(Consumer<? super Problem> consequence) {
        return with(new Then<>(then.done, consequence, then.end, then.progress));
    }

    public Task<T> onEnd(Runnable consequence) {
        return with(new Then<>(then.done, then.problem, consequence, then.progress));
    }

    public Task<T> onProgress(DoubleConsumer consequence) {
        return with(new Then<>(then.done, then.problem, then.end, consequence));
    }

    /// All that follows at once.
    public Task<T> followedBy(Then<T> consequences) {
        return with(consequences);
    }

    public Task<T> latest(String slot) {
        return with(new When(slot, when.delay, when.quiet, when.lasting));
    }

    public Task<T> after(Duration delay) {
        return with(new When(when.slot, delay, when.quiet, when.lasting));
    }

    public Task<T> quiet() {
        return with(new When(when.slot, when.delay, true, when.lasting));
    }

    /// Goes on to its end, whoever cancels it.
    public Task<T> lasting() {
        return with(new When(when.slot, when.delay, when.quiet, true));
    }

    public Consumer<? super T> done() {
        return then.done;
    }

    public Consumer<? super Problem> problem() {
        return then.problem;
    }

    public Runnable end() {
        return then.end;
    }

    private Task<T> with(Then<T> value) {
        return new Task<>(title, work, value, when);
    }

    private Task<T> with(When value) {
        return new Task<>(title, work, then, value);
    }
}
