package studio.likeness.core.port;

import java.nio.file.Path;
import studio.likeness.core.problem.Outcome;

/// The desktop around the studio.
public interface Desk {
    /// Opens the system's file window at a folder.
    Outcome<Path> show(Path folder);
}
