package studio.likeness.core.port;

import java.nio.file.Path;
import java.util.Optional;
import studio.likeness.core.problem.Outcome;

/// The desktop around the studio.
public interface Desk {
    /// Opens the system's file window at a folder.
    Outcome<Path> show(Path folder);

    /// Opens a clip in whatever the system plays clips with; its folder where nothing does.
    default Outcome<Path> play(Path clip) {
        return show(Optional.ofNullable(clip.getParent()).orElse(clip));
    }
}
