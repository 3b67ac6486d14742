package studio.likeness.ui.wallet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import studio.likeness.ui.prefs.KeptValue;

/// How much each service that is paid from the wallet may take.
public final class LimitsViewModel {
    static final List<ServiceId> SERVICES = List.of(ServiceId.BLOCKRUN, ServiceId.JARVISCLAW);

    private final Policies policies;
    private final BackgroundTasks tasks;
    private final Consumer<Problem> problems;
    private final ReadOnlyObjectWrapper<ServiceId> service =
            new ReadOnlyObjectWrapper<>(ServiceId.BLOCKRUN);
    private final ReadOnlyObjectWrapper<Optional<Policy>> policy =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private KeptValue<Policy> kept;

    public LimitsViewModel(Policies policies, BackgroundTasks tasks, Consumer<Problem> problems) {
        this.policies = policies;
        this.tasks = tasks;
        this.problems = problems;
        kept = read(ServiceId.BLOCKRUN);
    }

    ReadOnlyObjectProperty<ServiceId> serviceProperty() {
        return service.getReadOnlyProperty();
    }

    /// Nothing until it was read.
    ReadOnlyObjectProperty<Optional<Policy>> policyProperty() {
        return policy.getReadOnlyProperty();
    }

    void choose(ServiceId chosen) {
        service.set(chosen);
        kept = read(chosen);
    }

    private KeptValue<Policy> read(ServiceId of) {
        policy.set(Optional.empty());
        var value =
                new KeptValue<Policy>(
                        tasks,
                        Message.of("task.keep-limits"),
                        next -> policies.set(of.id(), next),
                        problems);
        value.keptProperty()
                .subscribe(
                        (_, now) -> {
                            if (service.get() == of) {
                                policy.set(now);
                            }
                        });
        tasks.start(
                Task.of(Message.of("task.read-limits"), _ -> policies.of(of.id()))
                        .onDone(value::read)
                        .onProblem(problems)
                        .latest("limits")
                        .quiet());
        return value;
    }

    void perCall(MicroUsd amount) {
        kept.change(old -> new Policy(new Caps(amount, old.caps().perDay()), old.unasked()));
    }

    void perDay(MicroUsd amount) {
        kept.change(old -> new Policy(new Caps(old.caps().perCall(), amount), old.unasked()));
    }

    /// Nothing means: ask always.
    void unasked(MicroUsd amount) {
        kept.change(old -> new Policy(old.caps(), amount));
    }
}
