package studio.likeness.ui.prefs;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// A value that a person changes on screen and that is kept somewhere else. Changes are kept one
/// after the other, each on top of the one before: of two quick ones neither is lost. What is shown
/// is what is kept; a change that was refused is taken back.
public final class KeptValue<T> {
    private final BackgroundTasks tasks;
    private final Message title;
    private final Function<T, Outcome<T>> keeper;
    private final Consumer<Problem> problems;
    private final ReadOnlyObjectWrapper<Optional<T>> kept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<T> wanted = Optional.empty();
    private boolean keeping;

    /// @param title of the task that keeps it
    public KeptValue(
            BackgroundTasks tasks,
            Message title,
            Function<T, Outcome<T>> keeper,
            Consumer<Problem> problems) {
        this.tasks = tasks;
        this.title = title;
        this.keeper = keeper;
        this.problems = problems;
    }

    /// Nothing until it was read.
    public ReadOnlyObjectProperty<Optional<T>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /// What was read where it is kept. A change that is on its way is newer.
    public void read(T value) {
        if (wanted.isEmpty()) {
            kept.set(Optional.of(value));
        }
    }

    /// It cannot be read.
    public void forget() {
        kept.set(Optional.empty());
    }

    /// Nothing can be changed before it was read.
    public void change(UnaryOperator<T> how) {
        wanted = wanted.or(kept::get).map(how);
        keepNext();
    }

    private void keepNext() {
        if (keeping || wanted.isEmpty()) {
            return;
        }
        keeping = true;
        var next = wanted.get();
        tasks.start(
                Task.of(title, _ -> keeper.apply(next))
                        .onDone(value -> took(next, value))
                        .onProblem(this::refused)
                        .onEnd(
                                () -> {
                                    keeping = false;
                                    keepNext();
                                })
                        .quiet()
                        .lasting());
    }

    private void took(T asked, T value) {
        if (wanted.equals(Optional.of(asked))) {
            wanted = Optional.empty();
        }
        kept.set(Optional.of(value));
    }

    /// Told anew, because a field still shows what was typed.
    private void refused(Problem problem) {
        wanted = Optional.empty();
        var before = kept.get();
        kept.set(Optional.empty());
        kept.set(before);
        problems.accept(problem);
    }
}
