package studio.likeness.core.wallet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.ServiceKeys;

/// The keys of services in a file of their own, each sealed with AES-256-GCM under a password,
/// usually the wallet's. Which services there are keys for can be seen while it is locked.
/// Unlocking takes half a second and 128 MiB outside the heap.
public final class KeySafe implements ServiceKeys, AutoCloseable {
    private final SealedFile file;
    private final Entropy entropy;
    private final ReentrantLock turning = new ReentrantLock();
    private byte @Nullable [] opened;
    private @Nullable SafeContent content;

    public KeySafe(SealedFile file, Entropy entropy) {
        this.file = file;
        this.entropy = entropy;
    }

    /// With the password it was made with. An empty one takes any, and is bound to it by the first
    /// key.
    public Outcome<Boolean> unlock(Secret password, Progress progress) {
        return alone(
                () ->
                        loaded().map(
                                        found ->
                                                found.names().isEmpty()
                                                        ? SafeContent.fresh(entropy)
                                                        : found)
                                .then(found -> unlock(found, password, progress)));
    }

    private Outcome<Boolean> unlock(SafeContent found, Secret password, Progress progress) {
        var typed = Utf8.of(password, Normalizer.Form.NFKC);
        try {
            var key = found.kdf().derive(typed, progress);
            if (!found.isOpenedBy(key)) {
                Arrays.fill(key, (byte) 0);
                return Outcome.failed(new Problem.WrongPassword());
            }
            wipe();
            opened = key;
            content = found.withCheck(key, entropy);
            return Outcome.done(true);
        } catch (OutOfMemoryError _) {
            // The table is one allocation outside the heap: without it all is as it was before.
            return Outcome.failed(new Problem.MemoryShort(found.kdf().memory()));
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    public boolean isLocked() {
        return alone(() -> opened == null);
    }

    public void lock() {
        alone(
                () -> {
                    wipe();
                    return true;
                });
    }

    private void wipe() {
        if (opened != null) {
            Arrays.fill(opened, (byte) 0);
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

    @Override
    public Outcome<Set<ServiceId>> known() {
        return alone(
                () ->
                        loaded().map(
                                        found -> {
                                            Set<ServiceId> all = new HashSet<>();
                                            found.names()
                                                    .forEach(
                                                            name ->
                                                                    ServiceId.of(name)
                                                                            .ifPresent(all::add));
                                            return all;
                                        }));
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
                                            return opened == null
                                                    ? Outcome.failed(new Problem.WalletLocked())
                                                    : found.open(service.id(), opened);
                                        }));
    }

    @Override
    public Outcome<Boolean> put(ServiceId service, Secret key) {
        return alone(
                () ->
                        loaded().then(
                                        found ->
                                                opened == null
                                                        ? Outcome.failed(new Problem.WalletLocked())
                                                        : stored(
                                                                found.with(
                                                                        service.id(),
                                                                        key,
                                                                        opened,
                                                                        entropy))));
    }

    @Override
    public Outcome<Boolean> remove(ServiceId service) {
        return alone(() -> loaded().then(found -> stored(found.without(service.id()))));
    }

    private Outcome<Boolean> stored(SafeContent next) {
        return file.write(next.text())
                .map(
                        done -> {
                            content = next;
                            return done;
                        });
    }

    private Outcome<SafeContent> loaded() {
        if (content != null) {
            return Outcome.done(content);
        }
        return file.read()
                .then(
                        text ->
                                text.map(SafeContent::read)
                                        .orElseGet(() -> Outcome.done(SafeContent.fresh(entropy))))
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
