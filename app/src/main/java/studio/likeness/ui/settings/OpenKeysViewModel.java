package studio.likeness.ui.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.text.Message;

/// One try after the other to open the keys of services.
final class OpenKeysViewModel {
    private final KeyLock lock;
    private final KeyLock.Asks asks;
    private final BackgroundTasks tasks;
    private final Runnable opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param opened what follows once they are open
    OpenKeysViewModel(KeyLock lock, KeyLock.Asks asks, BackgroundTasks tasks, Runnable opened) {
        this.lock = lock;
        this.asks = asks;
        this.tasks = tasks;
        this.opened = opened;
    }

    KeyLock.Asks asks() {
        return asks;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The password is closed here, whatever comes of it.
    ///
    /// @param done once they are open, before anything else follows
    void open(Secret password, Runnable done) {
        if (busy.get() || password.isEmpty()) {
            password.close();
            return;
        }
        busy.set(true);
        progress.set(0);
        problem.set(Optional.empty());
        tasks.start(
                Task.of(Message.of("task.unlock"), running -> lock.open(password, running))
                        .onDone(
                                _ -> {
                                    done.run();
                                    opened.run();
                                })
                        .onProblem(why -> problem.set(Optional.of(why)))
                        .onProgress(progress::set)
                        .onEnd(
                                () -> {
                                    busy.set(false);
                                    password.close();
                                }));
    }
}
