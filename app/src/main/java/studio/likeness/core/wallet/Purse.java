package studio.likeness.core.wallet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.secret.Secret;

/// The accounts of one mode and the one key that may be open. What touches files takes up to two
/// seconds and belongs into a background task; what only asks the lock is quick.
public final class Purse implements AutoCloseable {
    private final KeyFiles files;
    private final Vault vault;
    private final VaultLock lock;
    private final Keyring keyring;
    private final Optional<PlayKey> play;
    private final Optional<KeySafe> safe;
    private volatile Optional<Problem> keysTrouble = Optional.empty();
    private volatile Optional<Address> playing = Optional.empty();

    /// @param play practice's own account, where there is one
    /// @param safe what follows a change of the password
    public Purse(
            KeyFiles files,
            Vault vault,
            VaultLock lock,
            Keyring keyring,
            Optional<PlayKey> play,
            Optional<KeySafe> safe) {
        this.files = files;
        this.vault = vault;
        this.lock = lock;
        this.keyring = keyring;
        this.play = play;
        this.safe = safe;
    }

    /// Opens practice's own account, where there is one, and lists them all: that one, then those
    /// with a key, then those that are watched.
    public Outcome<List<Holding>> begin() {
        if (play.isEmpty()) {
            return holdings();
        }
        return playing(play.get()).then(_ -> holdings());
    }

    public Outcome<List<Holding>> holdings() {
        return files.list().then(kept -> files.watched().map(watched -> all(kept, watched)));
    }

    private List<Holding> all(List<Address> kept, List<Address> watched) {
        var all = new ArrayList<Holding>();
        playing.ifPresent(address -> all.add(new Holding(address, Holding.Keeping.PLAY)));
        kept.forEach(address -> all.add(new Holding(address, Holding.Keeping.KEPT)));
        watched.stream()
                .filter(address -> !kept.contains(address))
                .forEach(address -> all.add(new Holding(address, Holding.Keeping.WATCHED)));
        return List.copyOf(all);
    }

    /// Play money has no idle time: there is nothing to protect.
    private Outcome<Address> playing(PlayKey key) {
        var since = lock.turn();
        return key.open().map(opened -> playWith(since, opened));
    }

    private Address playWith(Turn since, SigningKey key) {
        var address = key.address();
        playing = Optional.of(address);
        hold(since, key, Duration.ofDays(3_650));
        return address;
    }

    private Outcome<Address> hold(Turn since, SigningKey key, Duration idle) {
        var address = key.address();
        if (lock.unlocked(since, address, idle, () -> keyring.take(key))) {
            return Outcome.done(address);
        }
        key.close();
        return Outcome.failed(new Problem.WalletLocked());
    }

    /// Keeps the key of words. Until it is unlocked it cannot sign.
    public Outcome<Address> add(Mnemonic words, int number, Secret password, Progress progress) {
        try (var none = new Secret(new char[0])) {
            return stored(vault.add(words, none, number, password, progress));
        }
    }

    public Outcome<Address> addKey(Secret digits, Secret password, Progress progress) {
        return stored(vault.addKey(digits, password, progress));
    }

    public Outcome<Address> addFile(byte[] file, Secret password, Progress progress) {
        return stored(vault.addFile(file, password, progress));
    }

    private Outcome<Address> stored(Outcome<Address> stored) {
        return stored.map(
                address -> {
                    lock.keyStored();
                    return address;
                });
    }

    public Outcome<Address> watch(Address address) {
        return files.watched().then(watched -> watch(address, watched));
    }

    private Outcome<Address> watch(Address address, List<Address> watched) {
        if (watched.contains(address)) {
            return Outcome.done(address);
        }
        var more = new ArrayList<>(watched);
        more.add(address);
        return files.watch(more).map(_ -> address);
    }

    /// Opens an account; the one that was open before is wiped. Keys of services that are sealed
    /// under the same password open with it; under another one they stay locked, which is said when
    /// one of them is wanted. Who locks meanwhile has the last word.
    public Outcome<Address> unlock(
            Address address, Secret password, Duration idle, Progress progress) {
        var since = lock.turn();
        var keysSince = safe.map(KeySafe::turn);
        return vault.open(address, password, progress)
                .then(key -> hold(since, key, idle))
                .map(
                        opened -> {
                            keysTrouble =
                                    safe.flatMap(
                                            each ->
                                                    trouble(
                                                            each.unlock(
                                                                    keysSince.orElseThrow(),
                                                                    password,
                                                                    idle,
                                                                    Progress.unwatched())));
                            return opened;
                        });
    }

    /// Another password and a lock meanwhile are no trouble.
    private static Optional<Problem> trouble(Outcome<Boolean> keys) {
        return keys instanceof Outcome.Failed<Boolean>(var why)
                        && !(why instanceof Problem.WrongPassword)
                        && !(why instanceof ServiceProblem.KeysLocked)
                ? Optional.of(why)
                : Optional.empty();
    }

    /// Why the keys of services did not open beside the account that was opened last.
    public Optional<Problem> keysTrouble() {
        return keysTrouble;
    }

    /// Practice's own account again, after another one was open.
    public Outcome<Address> play() {
        return play.map(this::playing).orElseGet(() -> Outcome.failed(new Problem.WalletLocked()));
    }

    /// Another password for an account, and for the keys of services that were sealed under the old
    /// one.
    public Outcome<Address> changePassword(
            Address address, Secret password, Secret fresh, Progress progress) {
        return safe.map(
                        each ->
                                each.follow(
                                        password,
                                        fresh,
                                        progress,
                                        () -> changed(address, password, fresh, progress)))
                .orElseGet(() -> changed(address, password, fresh, progress));
    }

    private Outcome<Address> changed(
            Address address, Secret password, Secret fresh, Progress progress) {
        return vault.changePassword(address, password, fresh, progress);
    }

    /// The file of an account, as any Ethereum wallet opens it with the same password.
    public Outcome<byte[]> export(Address address) {
        return vault.export(address);
    }

    /// Closes a key's file to others, after it was refused because they could read it.
    public Outcome<Address> makePrivate(Address address) {
        return files.makePrivate(address);
    }

    public LockState look() {
        return lock.look();
    }

    public LockState touch() {
        return lock.touch();
    }

    /// A person chose another idle time: what is open locks after that one.
    public void idle(Duration idle) {
        lock.idle(idle);
    }

    /// Whether keys of services are in memory; they lock by a time of their own.
    public boolean holdsKeys() {
        return safe.filter(each -> !each.isLocked()).isPresent();
    }

    /// Another account is to pay: the key of this one goes, those of services stay.
    public void putAside() {
        lock.lock();
    }

    /// Everything that a password opened.
    public void lock() {
        lock.lock();
        safe.ifPresent(KeySafe::lock);
    }

    @Override
    public void close() {
        lock.close();
        safe.ifPresent(KeySafe::close);
    }
}
