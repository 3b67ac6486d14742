package studio.likeness.ui.tour;

import java.nio.file.Path;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;

/// A disk that takes everything and holds nothing.
public final class NoFiles implements ChosenFiles {
    @Override
    public Outcome<byte[]> read(Path file, int limit) {
        return Outcome.failed(new FileProblem.FileUnreadable(file.toString()));
    }

    @Override
    public Outcome<Stamp> stamp(Path file) {
        return Outcome.failed(new FileProblem.FileUnreadable(file.toString()));
    }

    @Override
    public Outcome<Path> write(Path file, byte[] content) {
        return Outcome.done(file);
    }
}
