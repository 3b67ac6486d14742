package studio.likeness.core.wallet;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.ServiceId;

/// The file of a key safe, read once. Which keys are in it can be seen without a password.
final class SafeStore {
    private final SealedFile file;
    private final Entropy entropy;
    private final int n;
    private final AtomicReference<@Nullable SafeFile> content = new AtomicReference<>();

    /// @param n how costly one guess of the password is made in a fresh file
    SafeStore(SealedFile file, Entropy entropy, int n) {
        this.file = file;
        this.entropy = entropy;
        this.n = n;
    }

    /// What an empty file begins with.
    SafeContent fresh() {
        return SafeContent.fresh(n, entropy);
    }

    Outcome<SafeFile> read() {
        var known = content.get();
        return known != null
                ? Outcome.done(known)
                : file.read()
                        .then(
                                text ->
                                        text.map(SafeFile::read)
                                                .orElseGet(
                                                        () -> Outcome.done(SafeFile.of(fresh()))))
                        .map(this::first);
    }

    /// Whoever only looks does not wait: a look that ends late must not undo what was written
    /// meanwhile.
    private SafeFile first(SafeFile found) {
        var newer = content.compareAndExchange(null, found);
        return newer != null ? newer : found;
    }

    Outcome<Boolean> write(SafeFile next) {
        return file.write(next.text())
                .map(
                        done -> {
                            know(next);
                            return done;
                        });
    }

    /// What is in use from now on, whatever the disk could take of it.
    void know(SafeFile next) {
        content.set(next);
    }

    Outcome<Set<ServiceId>> services() {
        return read().map(
                        found ->
                                found.names().stream()
                                        .flatMap(name -> ServiceId.of(name).stream())
                                        .collect(Collectors.toUnmodifiableSet()));
    }
}
