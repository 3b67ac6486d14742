package studio.likeness.core.wallet;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;

/// The file of a key safe that lives as long as its test.
final class MemorySafe implements SealedFile {
    byte[] content = new byte[0];

    @Override
    public Outcome<Optional<byte[]>> read() {
        return Outcome.done(content.length == 0 ? Optional.empty() : Optional.of(content));
    }

    @Override
    public Outcome<Boolean> write(byte[] written) {
        content = written;
        return Outcome.done(true);
    }
}
