package studio.likeness.core.wallet;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;

/// One small file of the vault folder, replaced whole.
public interface SealedFile {
    /// Empty when there is none.
    Outcome<Optional<byte[]>> read();

    /// On disk when this returns.
    Outcome<Boolean> write(byte[] content);
}
