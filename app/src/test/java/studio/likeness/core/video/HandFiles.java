package studio.likeness.core.video;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;

/// A disk of a few files.
public final class HandFiles implements ChosenFiles {
    private final Map<Path, byte[]> files = new HashMap<>();
    private Instant changed = Instant.EPOCH;

    /// How often a file was read.
    int reads;

    /// @return where it lies
    public URI put(String name, byte... content) {
        var file = Path.of("/home/ada", name);
        files.put(file, content.clone());
        changed = changed.plusSeconds(1);
        return file.toUri();
    }

    @Override
    public Outcome<Stamp> stamp(Path file) {
        return Optional.ofNullable(files.get(file))
                .map(content -> Outcome.done(new Stamp(content.length, changed)))
                .orElseGet(() -> Outcome.failed(new FileProblem.FileUnreadable(file.toString())));
    }

    @Override
    public Outcome<byte[]> read(Path file, int limit) {
        reads++;
        return Optional.ofNullable(files.get(file))
                .filter(content -> content.length <= limit)
                .map(content -> Outcome.done(content.clone()))
                .orElseGet(() -> Outcome.failed(new FileProblem.FileUnreadable(file.toString())));
    }

    @Override
    public Outcome<Path> write(Path file, byte[] content) {
        files.put(file, content.clone());
        return Outcome.done(file);
    }
}
