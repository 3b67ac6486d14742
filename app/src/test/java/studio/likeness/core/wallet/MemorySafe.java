package studio.likeness.core.wallet;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;

/// The file of a key safe that lives as long as its test.
final class MemorySafe implements SealedFile {
    volatile byte[] content = new byte[0];

    /// A disk that takes its time to tell what it found.
    volatile Runnable afterRead = () -> {};

    @Override
    public Outcome<Optional<byte[]>> read() {
        var found = content;
        afterRead.run();
        return Outcome.done(found.length == 0 ? Optional.empty() : Optional.of(found));
    }

    @Override
    public Outcome<Boolean> write(byte[] written) {
        content = written;
        return Outcome.done(true);
    }
}
