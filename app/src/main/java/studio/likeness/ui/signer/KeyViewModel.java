package studio.likeness.ui.signer;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.KeyPath;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.airgap.SigningPlace;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.core.wallet.PublicKey;

/// Opens and locks the key of this computer, and shows its account to the other one.
public final class KeyViewModel {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final String NAME = "Likeness Studio";

    private final SignerKeys keys;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<KeyState> state =
            new ReadOnlyObjectWrapper<>(new KeyState.Unread());
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    public KeyViewModel(SignerKeys keys, BackgroundTasks tasks) {
        this.keys = keys;
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<KeyState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Looks into the vault.
    public void begin() {
        tasks.start(
                Task.of(Message.of("task.open-vault"), _ -> keys.find())
                        .onDone(this::found)
                        .onProblem(problem::set)
                        .quiet());
    }

    private void found(Optional<Address> address) {
        state.set(address.<KeyState>map(KeyState.Locked::new).orElseGet(KeyState.None::new));
    }

    public Mnemonic draw(Mnemonic.Size size) {
        return keys.draw(size);
    }

    /// Makes the key of this computer. Words and password are closed here.
    public void keep(Secret words, Secret password) {
        problem.set(null);
        tasks.start(
                Task.of(
                                Message.of("task.keep-key"),
                                progress -> {
                                    try (words;
                                            password) {
                                        return keys.keep(words, password, progress);
                                    }
                                })
                        .onDone(address -> state.set(new KeyState.Locked(address)))
                        .onProblem(problem::set)
                        .latest("keep-key"));
    }

    /// The password is closed here.
    public void unlock(Secret password) {
        if (!(state.get() instanceof KeyState.Locked(var address))) {
            password.close();
            return;
        }
        problem.set(null);
        state.set(new KeyState.Opening(address));
        tasks.start(
                Task.of(
                                Message.of("task.unlock"),
                                progress -> {
                                    try (password) {
                                        return keys.open(address, password, progress);
                                    }
                                })
                        .onDone(this::opened)
                        .onProblem(problem::set)
                        .onEnd(() -> endOpening(address)));
    }

    private void opened(PublicKey key) {
        state.set(new KeyState.Open(key));
        watch();
    }

    private void endOpening(Address address) {
        if (state.get() instanceof KeyState.Opening) {
            state.set(new KeyState.Locked(address));
        }
    }

    /// Nobody may be there: the key is asked whether its time is over.
    private void watch() {
        tasks.start(
                Task.of(Message.of("task.watch-lock"), _ -> Outcome.done(true))
                        .onDone(_ -> look())
                        .after(LOOK_EVERY)
                        .latest("signer-lock")
                        .quiet());
    }

    private void look() {
        if (state.get() instanceof KeyState.Open(var key)) {
            if (keys.opened().isEmpty()) {
                state.set(new KeyState.Locked(key.address()));
            } else {
                watch();
            }
        }
    }

    public void touch() {
        if (state.get() instanceof KeyState.Open) {
            keys.touch();
        }
    }

    public void lock() {
        if (state.get() instanceof KeyState.Open(var key)) {
            keys.lock();
            state.set(new KeyState.Locked(key.address()));
        }
    }

    /// What the other computer reads to watch the account.
    static Ur pairing(PublicKey key) {
        return Pairing.show(key, SigningPlace.path(key), NAME);
    }

    static KeyPath path(PublicKey key) {
        return SigningPlace.path(key);
    }
}
