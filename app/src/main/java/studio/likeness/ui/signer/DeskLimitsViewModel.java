package studio.likeness.ui.signer;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
import studio.likeness.ui.prefs.KeptValue;

/// What this computer signs at most, said by whoever sits in front of it.
public final class DeskLimitsViewModel {
    private final DeskLimits limits;
    private final BackgroundTasks tasks;
    private final KeptValue<Caps> caps;
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    public DeskLimitsViewModel(DeskLimits limits, BackgroundTasks tasks) {
        this.limits = limits;
        this.tasks = tasks;
        caps = new KeptValue<>(tasks, Message.of("task.keep-limits"), limits::keep, problem::set);
    }

    /// Nothing until they were read, and while they cannot be.
    public ReadOnlyObjectProperty<Optional<Caps>> capsProperty() {
        return caps.keptProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// There is a file that nobody can read: nothing is signed until somebody does this.
    public BooleanBinding canStartAgain() {
        return Bindings.createBooleanBinding(
                () -> problem.get() != null && caps.keptProperty().get().isEmpty(),
                problem,
                caps.keptProperty());
    }

    public void refresh() {
        read("task.read-limits", _ -> limits.caps());
    }

    public void startAgain() {
        read("task.keep-limits", _ -> limits.startAgain());
    }

    private void read(String title, Work<Caps> work) {
        problem.set(null);
        tasks.start(
                Task.of(Message.of(title), work)
                        .onDone(caps::read)
                        .onProblem(
                                why -> {
                                    caps.forget();
                                    problem.set(why);
                                })
                        .quiet()
                        .lasting());
    }

    public void perPayment(MicroUsd amount) {
        change(now -> new Caps(amount, now.perDay()));
    }

    public void perDay(MicroUsd amount) {
        change(now -> new Caps(now.perCall(), amount));
    }

    private void change(UnaryOperator<Caps> how) {
        problem.set(null);
        caps.change(how);
    }
}
