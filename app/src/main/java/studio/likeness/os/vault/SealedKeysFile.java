package studio.likeness.os.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.SealedFile;
import studio.likeness.os.files.AtomicFile;
import studio.likeness.os.files.OwnerOnly;

/// `services.sealed` in the vault folder: no wallet file, so not among the names that end in
/// `.json`.
public final class SealedKeysFile implements SealedFile {
    private static final Logger LOG = LoggerFactory.getLogger(SealedKeysFile.class);
    private static final int LIMIT = 256 << 10;

    private final Path path;
    private final AtomicFile file;

    public SealedKeysFile(Path vault) {
        this.path = vault.resolve("services.sealed");
        this.file = new AtomicFile(path);
    }

    @Override
    public Outcome<Optional<byte[]>> read() {
        try {
            if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
                return Outcome.done(Optional.empty());
            }
            return OwnerOnly.isClosed(path)
                    ? Outcome.done(Optional.of(file.read(LIMIT)))
                    : Outcome.failed(new Problem.KeyFileOpen(path.toString()));
        } catch (IOException e) {
            LOG.warn("keys of services not read", e);
            return Outcome.failed(unavailable());
        }
    }

    @Override
    public Outcome<Boolean> write(byte[] content) {
        try {
            file.write(content);
            return Outcome.done(true);
        } catch (IOException e) {
            LOG.warn("keys of services not written", e);
            return Outcome.failed(unavailable());
        }
    }

    private Problem unavailable() {
        return new Problem.VaultUnavailable(String.valueOf(path.getParent()));
    }
}
