package studio.likeness.core.video;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.problem.Outcome;

/// The clips that are kept. Calls block on the disk.
public interface ClipShelf {
    /// Newest first.
    List<Clip> clips();

    /// As many of the newest, soon: for a first look.
    List<Clip> newest(int count);

    Optional<Clip> find(String id);

    void mark(String id, Clip.Marks marks);

    /// The file itself.
    Path file(Clip clip);

    /// Its last picture, which stands for it in the gallery too.
    Optional<Path> lastFrame(Clip clip);

    /// Where the small picture from the clip's film is, or would be. Does not look at the disk.
    ///
    /// @param id of the clip
    Path poster(String id);

    /// Takes that picture, once. False when the film gives none.
    boolean takePoster(Clip clip);

    /// Into the system's bin where there is one; the studio forgets it.
    Outcome<Clip> discard(Clip clip);

    Outcome<Path> copyTo(Clip clip, Path target);

    /// The request that made a clip, read from the note beside a file.
    Outcome<Shot> remembered(Path file);
}
