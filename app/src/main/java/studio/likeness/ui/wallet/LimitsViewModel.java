package studio.likeness.ui.wallet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final ReadOnlyObjectWrapper<List<ServiceId>> unasked =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Map<ServiceId, KeptValue<Policy>> kept = new EnumMap<>(ServiceId.class);

    public LimitsViewModel(Policies policies, BackgroundTasks tasks, Consumer<Problem> problems) {
        this.policies = policies;
        this.tasks = tasks;
        this.problems = problems;
        for (var each : SERVICES) {
            KeptValue<Policy> value =
                    new KeptValue<>(
                            tasks,
                            Message.of("task.keep-limits"),
                            next -> policies.set(each.id(), next),
                            problems);
            kept.put(each, value);
            value.keptProperty().subscribe((_, _) -> show());
        }
        SERVICES.forEach(this::read);
    }

    ReadOnlyObjectProperty<ServiceId> serviceProperty() {
        return service.getReadOnlyProperty();
    }

    /// Nothing until it was read.
    ReadOnlyObjectProperty<Optional<Policy>> policyProperty() {
        return policy.getReadOnlyProperty();
    }

    /// Those that are paid small amounts without a question.
    ReadOnlyObjectProperty<List<ServiceId>> unaskedProperty() {
        return unasked.getReadOnlyProperty();
    }

    void choose(ServiceId chosen) {
        service.set(chosen);
        show();
        read(chosen);
    }

    void readAgain() {
        read(service.get());
    }

    private void read(ServiceId of) {
        tasks.start(
                Task.of(Message.of("task.read-limits"), _ -> policies.of(of.id()))
                        .onDone(kept(of)::read)
                        .onProblem(problems)
                        .quiet());
    }

    private void show() {
        policy.set(kept(service.get()).keptProperty().get());
        unasked.set(SERVICES.stream().filter(this::isUnasked).toList());
    }

    private boolean isUnasked(ServiceId each) {
        return kept(each).keptProperty().get().filter(now -> !now.unasked().isZero()).isPresent();
    }

    private KeptValue<Policy> kept(ServiceId of) {
        return Objects.requireNonNull(kept.get(of));
    }

    void perCall(MicroUsd amount) {
        kept(service.get())
                .change(old -> new Policy(new Caps(amount, old.caps().perDay()), old.unasked()));
    }

    void perDay(MicroUsd amount) {
        kept(service.get())
                .change(old -> new Policy(new Caps(old.caps().perCall(), amount), old.unasked()));
    }

    /// Nothing means: ask always.
    void unasked(MicroUsd amount) {
        kept(service.get()).change(old -> new Policy(old.caps(), amount));
    }
}
