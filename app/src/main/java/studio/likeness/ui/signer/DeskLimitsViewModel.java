package studio.likeness.ui.signer;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.DeskLimits;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.Work;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// What this computer signs at most, said by whoever sits in front of it.
public final class DeskLimitsViewModel {
    private final DeskLimits limits;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Caps>> caps =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    public DeskLimitsViewModel(DeskLimits limits, BackgroundTasks tasks) {
        this.limits = limits;
        this.tasks = tasks;
    }

    /// Nothing until they were read.
    public ReadOnlyObjectProperty<Optional<Caps>> capsProperty() {
        return caps.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public void refresh() {
        start("task.read-limits", _ -> limits.caps());
    }

    public void perPayment(MicroUsd amount) {
        caps.get().ifPresent(now -> keep(new Caps(amount, now.perDay())));
    }

    public void perDay(MicroUsd amount) {
        caps.get().ifPresent(now -> keep(new Caps(now.perCall(), amount)));
    }

    private void keep(Caps next) {
        start("task.keep-limits", _ -> limits.keep(next));
    }

    private void start(String title, Work<Caps> work) {
        problem.set(null);
        tasks.start(
                Task.of(Message.of(title), work)
                        .onDone(now -> caps.set(Optional.of(now)))
                        .onProblem(problem::set)
                        .latest("limits")
                        .quiet());
    }
}
