package studio.likeness.core.wallet;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
/// Unlocking takes half a second and 128 MiB outside the heap.
public final class KeySafe implements ServiceKeys, AutoCloseable {
    private static final int N = 1 << 17;

    private final SealedFile file;
    private final Clock clock;
    private final Entropy entropy;
    private final int n;
    private final ReentrantLock turning = new ReentrantLock();
    private volatile byte @Nullable [] opened;
    private @Nullable IdleLock idle;
    private volatile @Nullable SafeFile content;

    public KeySafe(SealedFile file, Clock clock, Entropy entropy) {
        this(file, clock, entropy, N);
    }

    KeySafe(SealedFile file, Clock clock, Entropy entropy, int n) {
        this.file = file;
        this.clock = clock;
        this.entropy = entropy;
        this.n = n;
    }

    private SafeContent fresh() {
        return SafeContent.fresh(n, entropy);
    }

    /// With the password it was made with. An empty one takes any, and is bound to it by the first
    /// key. After a change of the password that was cut short, the password that opens it now is
    /// the one that holds. Each use of a key starts the idle time anew: work that goes on keeps its
    /// keys.
    public Outcome<Boolean> unlock(Secret password, Duration lapse, Progress progress) {
        return alone(
                () ->
                        loaded().then(found -> unlock(orFresh(found), password, progress))
                                .map(
                                        done -> {
                                            idle = IdleLock.from(IdleLock.Moment.of(clock), lapse);
                                            return done;
                                        }));
    }

    private SafeFile orFresh(SafeFile found) {
        return found.names().isEmpty() ? SafeFile.of(fresh()) : found;
    }

    private Outcome<Boolean> unlock(SafeFile found, Secret password, Progress progress) {
        return derived(
                found.now(),
                password,
                typed ->
                        found.open(typed, progress)
                                .map(each -> Outcome.done(take(found, each)))
                                .orElseGet(() -> Outcome.failed(new Problem.WrongPassword())));
    }

    private boolean take(SafeFile found, SafeFile.Opened by) {
        var only = SafeFile.of(by.sealing().withCheck(by.key(), entropy));
        // A disk that does not take it keeps all sealings, and the next unlocking tries again.
        var kept = found.others().isEmpty() || stored(only) instanceof Outcome.Done<Boolean>;
        content = kept ? only : found.using(by.sealing());
        hold(by.key());
        return true;
    }

    private void hold(byte[] key) {
        wipe();
        opened = key;
    }

    /// Makes the keys follow a change of the password that they are sealed under. They are sealed
    /// for the fresh one, too, before the change and for it alone after it, so that whatever was
    /// cut short, the password that holds opens them. Keys under a third password stay as they are.
    public <T> Outcome<T> follow(
            Secret password, Secret fresh, Progress progress, Supplier<Outcome<T>> change) {
        return alone(
                () -> loaded().then(found -> follow(found, password, fresh, progress, change)));
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
                                        : turn(old.get(), fresh, progress)
                                                .then(next -> around(found, next, change)));
    }

    /// The same keys under the fresh password.
    private Outcome<SafeFile.Opened> turn(SafeFile.Opened old, Secret fresh, Progress progress) {
        var empty = fresh();
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
        return stored(both)
                .then(_ -> change.get())
                .map(
                        done -> {
                            if (stored(SafeFile.of(next.sealing())) instanceof Outcome.Failed<?>) {
                                content = both.using(next.sealing());
                            }
                            if (opened != null) {
                                hold(next.key());
                            }
                            return done;
                        });
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

    /// Looks at the clocks, and locks when it is time. Does not wait for work that is under way.
    public boolean isLocked() {
        if (turning.tryLock()) {
            try {
                look();
            } finally {
                turning.unlock();
            }
        }
        return opened == null;
    }

    private void look() {
        var now = IdleLock.Moment.of(clock);
        if (idle != null && idle.isDue(now)) {
            wipe();
        }
        idle = opened == null || idle == null ? null : idle.seen(now);
    }

    /// The opened key for one use.
    private byte @Nullable [] used() {
        look();
        idle = idle == null ? null : idle.touched(IdleLock.Moment.of(clock));
        return opened;
    }

    public void lock() {
        alone(
                () -> {
                    wipe();
                    return true;
                });
    }

    private void wipe() {
        var key = opened;
        if (key != null) {
            Arrays.fill(key, (byte) 0);
            opened = null;
        }
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
        var read = content;
        return read == null
                ? alone(() -> loaded().map(KeySafe::services))
                : Outcome.done(services(read));
    }

    private static Set<ServiceId> services(SafeFile file) {
        return file.names().stream()
                .flatMap(name -> ServiceId.of(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Outcome<Secret> lent(ServiceId service) {
        return alone(
                () ->
                        loaded().then(
                                        found -> {
                                            if (!found.names().contains(service.id())) {
                                                return Outcome.failed(
                                                        new ServiceProblem.KeyMissing(
                                                                service.title()));
                                            }
                                            var by = used();
                                            return by == null
                                                    ? Outcome.failed(
                                                            new ServiceProblem.KeysLocked())
                                                    : found.now().open(service.id(), by);
                                        }));
    }

    @Override
    public Outcome<Boolean> put(ServiceId service, Secret key) {
        return alone(() -> loaded().then(found -> put(found, service, key)));
    }

    private Outcome<Boolean> put(SafeFile found, ServiceId service, Secret key) {
        var by = used();
        return by == null
                ? Outcome.failed(new ServiceProblem.KeysLocked())
                : stored(found.with(found.now().with(service.id(), key, by, entropy)));
    }

    @Override
    public Outcome<Boolean> remove(ServiceId service) {
        return alone(() -> loaded().then(found -> stored(found.without(service.id()))));
    }

    private Outcome<Boolean> stored(SafeFile next) {
        return file.write(next.text())
                .map(
                        done -> {
                            content = next;
                            return done;
                        });
    }

    private Outcome<SafeFile> loaded() {
        var known = content;
        return known != null
                ? Outcome.done(known)
                : file.read()
                        .then(
                                text ->
                                        text.map(SafeFile::read)
                                                .orElseGet(
                                                        () -> Outcome.done(SafeFile.of(fresh()))))
                        .map(
                                found -> {
                                    content = found;
                                    return found;
                                });
    }

    private <T> T alone(Supplier<T> work) {
        turning.lock();
        try {
            return work.get();
        } finally {
            turning.unlock();
        }
    }

    @Override
    public void close() {
        lock();
    }
}
