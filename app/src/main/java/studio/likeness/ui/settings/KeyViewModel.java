package studio.likeness.ui.settings;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKeys;
import studio.likeness.core.text.Message;

/// The keys of the services, as far as a screen may know them: which there are, and a way to put
/// another in or take one out. No key ever comes back to the screen.
public final class KeyViewModel {
    private final Supplier<Optional<ServiceKeys>> keys;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<Set<ServiceId>> known =
            new ReadOnlyObjectWrapper<>(Set.of());

    /// @param keys of the mode that holds; nothing before it is entered
    public KeyViewModel(Supplier<Optional<ServiceKeys>> keys, BackgroundTasks tasks) {
        this.keys = keys;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<Set<ServiceId>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    void look() {
        keys.get()
                .ifPresent(
                        kept ->
                                tasks.start(
                                        Task.of(Message.of("task.read-keys"), _ -> kept.known())
                                                .onDone(known::set)
                                                .latest("service-keys")
                                                .quiet()));
    }

    /// Takes the key over.
    void put(ServiceId service, Secret key, Runnable done, Consumer<Problem> problem) {
        change(
                kept -> {
                    try (key) {
                        return kept.put(service, key);
                    }
                },
                done,
                problem);
    }

    void remove(ServiceId service, Runnable done, Consumer<Problem> problem) {
        change(kept -> kept.remove(service), done, problem);
    }

    private interface Change {
        Outcome<Boolean> of(ServiceKeys kept);
    }

    private void change(Change change, Runnable done, Consumer<Problem> problem) {
        keys.get()
                .ifPresent(
                        kept ->
                                tasks.start(
                                        Task.of(Message.of("task.keep-key"), _ -> change.of(kept))
                                                .onDone(
                                                        _ -> {
                                                            done.run();
                                                            look();
                                                        })
                                                .onProblem(problem)));
    }
}
