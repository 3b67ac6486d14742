package studio.likeness.ui.settings;

import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.text.Message;
import studio.likeness.ui.purse.Attempt;

/// One try after the other to open the keys of services.
final class OpenKeysViewModel {
    private final KeyLock lock;
    private final KeyLock.Asks asks;
    private final BackgroundTasks tasks;
    private final Runnable opened;
    private final Attempt attempt = new Attempt();

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

    Attempt attempt() {
        return attempt;
    }

    /// The password is closed here, whatever comes of it.
    ///
    /// @param done once they are open, before anything else follows
    void open(Secret password, Runnable done) {
        if (attempt.isBusy() || password.isEmpty()) {
            password.close();
            return;
        }
        Task.Then<Boolean> then =
                attempt.begin(
                        _ -> {
                            done.run();
                            opened.run();
                        },
                        password::close);
        tasks.start(
                Task.<Boolean>of(Message.of("task.unlock"), running -> lock.open(password, running))
                        .followedBy(then)
                        .quiet());
    }
}
