package studio.likeness.core.wallet;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.ServiceKeys;

/// The keys of services in a file of their own, each sealed with AES-256-GCM under one password,
/// usually the wallet's. They belong to the vault and not to an account of it: another account, or
/// none, leaves them as they are. Which services there are keys for can be seen while it is locked.
/// Unlocking takes half a second and 128 MiB outside the heap; locking waits for none of that.
public final class KeySafe implements ServiceKeys, AutoCloseable {
    private static final int N = 1 << 17;

    private final Entropy entropy;
    private final SafeStore store;
    private final OpenKey open;

    /// Held by whoever changes the file or tries a password, one after the other.
    private final ReentrantLock working = new ReentrantLock();

    public KeySafe(SealedFile file, Clock clock, Entropy entropy) {
        this(file, clock, entropy, N);
    }

    KeySafe(SealedFile file, Clock clock, Entropy entropy, int n) {
        this.entropy = entropy;
        store = new SafeStore(file, entropy, n);
        open = new OpenKey(clock);
    }

    /// For an opening that begins with other work: see [#unlock(Turn, Secret, Duration, Progress)].
    public Turn turn() {
        return open.turn();
    }

    public Outcome<Boolean> unlock(Secret password, Duration lapse, Progress progress) {
        return unlock(turn(), password, lapse, progress);
    }

    /// With the password it was made with. An empty one takes any, and is bound to it by the first
    /// key. After a change of the password that was cut short, the password that opens it now is
    /// the one that holds. Each use of a key starts the idle time anew: work that goes on keeps its
    /// keys.
    ///
    /// @param since whoever locked after that has the last word
    public Outcome<Boolean> unlock(Turn since, Secret password, Duration lapse, Progress progress) {
        return alone(
                () ->
                        store.read()
                                .then(found -> opened(orFresh(found), password, progress))
                                .then(key -> open.open(since, key, lapse)));
    }

    private SafeFile orFresh(SafeFile found) {
        return found.names().isEmpty() ? SafeFile.of(store.fresh()) : found;
    }

    private Outcome<byte[]> opened(SafeFile found, Secret password, Progress progress) {
        return derived(
                found.now(),
                password,
                typed ->
                        found.open(typed, progress)
                                .map(each -> Outcome.done(take(found, each)))
                                .orElseGet(() -> Outcome.failed(new Problem.WrongPassword())));
    }

    private byte[] take(SafeFile found, SafeFile.Opened by) {
        var only = SafeFile.of(by.sealing().withCheck(by.key(), entropy));
        // A disk that does not take it keeps all sealings, and the next unlocking tries again.
        var kept = found.others().isEmpty() || store.write(only) instanceof Outcome.Done<Boolean>;
        store.know(kept ? only : found.using(by.sealing()));
        return by.key();
    }

    /// Makes the keys follow a change of the password that they are sealed under. They are sealed
    /// for the fresh one, too, before the change and for it alone after it, so that whatever was
    /// cut short, the password that holds opens them. Keys under a third password stay as they are.
    public <T> Outcome<T> follow(
            Secret password, Secret fresh, Progress progress, Supplier<Outcome<T>> change) {
        return alone(
                () -> store.read().then(found -> follow(found, password, fresh, progress, change)));
    }

    private <T> Outcome<T> follow(
            SafeFile found,
            Secret password,
            Secret fresh,
            Progress progress,
            Supplier<Outcome<T>> change) {
        if (found.names().isEmpty()) {
            return change.get();
        }
        return derived(found.now(), password, typed -> Outcome.done(found.open(typed, progress)))
                .then(
                        old ->
                                old.isEmpty()
                                        ? change.get()
                                        : turned(old.get(), fresh, progress)
                                                .then(next -> around(found, next, change)));
    }

    /// The same keys under the fresh password.
    private Outcome<SafeFile.Opened> turned(SafeFile.Opened old, Secret fresh, Progress progress) {
        var empty = store.fresh();
        try {
            return derived(
                    empty,
                    fresh,
                    typed -> {
                        var key = empty.kdf().derive(typed, progress);
                        return old.sealing()
                                .resealed(old.key(), empty, key, entropy)
                                .map(next -> new SafeFile.Opened(next, key));
                    });
        } finally {
            Arrays.fill(old.key(), (byte) 0);
        }
    }

    /// A change that failed leaves all sealings: it may have reached the disk all the same.
    private <T> Outcome<T> around(
            SafeFile found, SafeFile.Opened next, Supplier<Outcome<T>> change) {
        var both = found.beside(next.sealing());
        var changed = store.write(both).then(_ -> change.get());
        if (changed instanceof Outcome.Failed<T>) {
            Arrays.fill(next.key(), (byte) 0);
            return changed;
        }
        if (store.write(SafeFile.of(next.sealing())) instanceof Outcome.Failed<?>) {
            store.know(both.using(next.sealing()));
        }
        open.follow(next.key());
        return changed;
    }

    private static <T> Outcome<T> derived(
            SafeContent settings, Secret password, Function<byte[], Outcome<T>> work) {
        var typed = Utf8.of(password, Normalizer.Form.NFKC);
        try {
            return work.apply(typed);
        } catch (OutOfMemoryError _) {
            // The table is one allocation outside the heap: without it all is as it was before.
            return Outcome.failed(new Problem.MemoryShort(settings.kdf().memory()));
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    /// Looks at the clocks, and locks when it is time. Waits for nothing.
    public boolean isLocked() {
        return !open.isOpen();
    }

    /// At once, and an unlocking that is under way opens nothing any more.
    public void lock() {
        open.lock();
    }

    @Override
    public ServiceKey of(ServiceId service) {
        return new ServiceKey() {
            @Override
            public boolean isSet() {
                return known() instanceof Outcome.Done<Set<ServiceId>>(var all)
                        && all.contains(service);
            }

            @Override
            public Outcome<Secret> lend() {
                return lent(service);
            }
        };
    }

    /// Does not wait for a change of the password that is under way.
    @Override
    public Outcome<Set<ServiceId>> known() {
        return store.services();
    }

    private Outcome<Secret> lent(ServiceId service) {
        return alone(
                () ->
                        store.read()
                                .then(
                                        found ->
                                                found.names().contains(service.id())
                                                        ? open.use(
                                                                key ->
                                                                        found.now()
                                                                                .open(
                                                                                        service
                                                                                                .id(),
                                                                                        key))
                                                        : Outcome.failed(
                                                                new ServiceProblem.KeyMissing(
                                                                        service.title()))));
    }

    @Override
    public Outcome<Boolean> put(ServiceId service, Secret key) {
        return alone(() -> store.read().then(found -> put(found, service, key)));
    }

    private Outcome<Boolean> put(SafeFile found, ServiceId service, Secret key) {
        return open.use(
                by -> store.write(found.with(found.now().with(service.id(), key, by, entropy))));
    }

    @Override
    public Outcome<Boolean> remove(ServiceId service) {
        return alone(() -> store.read().then(found -> store.write(found.without(service.id()))));
    }

    private <T> T alone(Supplier<T> work) {
        working.lock();
        try {
            return work.get();
        } finally {
            working.unlock();
        }
    }

    @Override
    public void close() {
        lock();
    }
}
