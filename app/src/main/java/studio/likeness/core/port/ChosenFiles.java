package studio.likeness.core.port;

import java.nio.file.Path;
import java.time.Instant;
import studio.likeness.core.problem.Outcome;

/// Files that a person named, outside of the studio's own folder.
public interface ChosenFiles {
    /// Fails when it is larger than anything of its kind.
    Outcome<byte[]> read(Path file, int limit);

    /// What tells one content of a file from the next, without reading it.
    Outcome<Stamp> stamp(Path file);

    record Stamp(long bytes, Instant changed) {}

    /// On disk, whole, when this returns. What was there before is gone: the person was asked by
    /// the file window. Only its owner can read it.
    Outcome<Path> write(Path file, byte[] content);
}
