package studio.likeness.core.video;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;

/// A disk of a few files.
public final class HandFiles implements ChosenFiles {
    private final Map<Path, byte[]> files = new HashMap<>();

    /// @return where it lies
    public URI put(String name, byte... content) {
        var file = Path.of("/home/ada", name);
        files.put(file, content.clone());
        return file.toUri();
    }

    @Override
    public Outcome<byte[]> read(Path file, int limit) {
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
