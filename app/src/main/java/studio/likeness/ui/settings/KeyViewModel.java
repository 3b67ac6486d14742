package studio.likeness.ui.settings;

import java.util.HashMap;
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
import studio.likeness.core.service.KeyDesk;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.service.KeyStanding;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKeys;
import studio.likeness.core.text.Message;
import studio.likeness.ui.view.Dialogs;

/// The keys of the services, as far as a screen may know them: which there are, and a way to put
/// another in or take one out. No key ever comes back to the screen.
public final class KeyViewModel {
    private final Supplier<Optional<KeyDesk>> desk;
    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final Runnable opened;
    private final ReadOnlyObjectWrapper<Set<ServiceId>> known =
            new ReadOnlyObjectWrapper<>(Set.of());

    /// @param desk of the mode that holds; nothing before it is entered
    /// @param opened told when the keys were opened here: somebody has to lock them again
    public KeyViewModel(
            Supplier<Optional<KeyDesk>> desk,
            BackgroundTasks tasks,
            Dialogs dialogs,
            Runnable opened) {
        this.desk = desk;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.opened = opened;
    }

    /// Asks a person for the password of the keys, and goes on once they are open.
    void open(Runnable then) {
        desk.get()
                .map(KeyDesk::lock)
                .ifPresent(
                        lock ->
                                tasks.start(
                                        Task.of(Message.of("task.read-keys"), _ -> lock.asks())
                                                .onDone(asks -> ask(lock, asks, then))
                                                .quiet()));
    }

    private void ask(KeyLock lock, KeyLock.Asks asks, Runnable then) {
        if (asks == KeyLock.Asks.NOTHING) {
            then.run();
            return;
        }
        Runnable next =
                () -> {
                    opened.run();
                    then.run();
                };
        dialogs.show(new OpenKeysDialog(new OpenKeysViewModel(lock, asks, tasks, next), dialogs));
    }

    ReadOnlyObjectProperty<Set<ServiceId>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    void look() {
        desk.get()
                .map(KeyDesk::keys)
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

    /// Asks the service, for free, whether it takes the key that is kept. Of several questions to
    /// one service only the newest is answered.
    void check(ServiceId service, Consumer<Message> fine, Consumer<Problem> problem, Runnable end) {
        desk.get()
                .ifPresentOrElse(
                        kept ->
                                tasks.start(
                                        Task.of(
                                                        Message.of("task.check-key"),
                                                        _ -> kept.check(service).check())
                                                .onDone(found -> fine.accept(told(service, found)))
                                                .onProblem(problem)
                                                .onEnd(end)
                                                .latest("check-key-" + service.id())),
                        end);
    }

    /// A figure that is no amount of dollars is shown as the service writes it.
    private static Message told(ServiceId service, KeyStanding found) {
        var values = new HashMap<String, Object>();
        values.put("service", service.title());
        if (found.unlimited()) {
            return new Message("settings.key.fine.endless", values);
        }
        if (found.left().isPresent()) {
            values.put("amount", found.left().get().plain());
            return new Message("settings.key.fine.left", values);
        }
        if (!found.told().isEmpty()) {
            values.put("figure", found.told());
            return new Message("settings.key.fine.figure", values);
        }
        return new Message("settings.key.fine", values);
    }

    private interface Change {
        Outcome<Boolean> of(ServiceKeys kept);
    }

    private void change(Change change, Runnable done, Consumer<Problem> problem) {
        desk.get()
                .map(KeyDesk::keys)
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
