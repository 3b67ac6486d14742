package studio.likeness.ui.wallet;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.ledger.Policies;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;

/// How much each service that is paid from the wallet may take.
public final class LimitsViewModel {
    static final List<ServiceId> SERVICES = List.of(ServiceId.BLOCKRUN, ServiceId.JARVISCLAW);

    private final Policies policies;
    private final BackgroundTasks tasks;
    private final Consumer<Problem> problems;
    private final ReadOnlyObjectWrapper<ServiceId> service =
            new ReadOnlyObjectWrapper<>(ServiceId.BLOCKRUN);
    private final ReadOnlyObjectWrapper<Policy> policy =
            new ReadOnlyObjectWrapper<>(Policy.CAREFUL);

    public LimitsViewModel(Policies policies, BackgroundTasks tasks, Consumer<Problem> problems) {
        this.policies = policies;
        this.tasks = tasks;
        this.problems = problems;
        choose(ServiceId.BLOCKRUN);
    }

    ReadOnlyObjectProperty<ServiceId> serviceProperty() {
        return service.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Policy> policyProperty() {
        return policy.getReadOnlyProperty();
    }

    void choose(ServiceId chosen) {
        service.set(chosen);
        start(Task.of(Message.of("task.read-limits"), _ -> policies.of(chosen.id())));
    }

    void perCall(MicroUsd amount) {
        change(old -> new Policy(new Caps(amount, old.caps().perDay()), old.unasked()));
    }

    void perDay(MicroUsd amount) {
        change(old -> new Policy(new Caps(old.caps().perCall(), amount), old.unasked()));
    }

    /// Nothing means: ask always.
    void unasked(MicroUsd amount) {
        change(old -> new Policy(old.caps(), amount));
    }

    private void change(UnaryOperator<Policy> how) {
        var id = service.get().id();
        var next = how.apply(policy.get());
        start(Task.of(Message.of("task.keep-limits"), _ -> policies.set(id, next)));
    }

    private void start(Task<Policy> task) {
        tasks.start(task.onDone(policy::set).onProblem(problems).latest("limits").quiet());
    }
}
