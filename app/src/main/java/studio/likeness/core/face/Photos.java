package studio.likeness.core.face;

import java.net.URI;
import java.nio.file.Path;
import studio.likeness.core.problem.Outcome;

/// The photos of the library: read, cleaned of everything that is no picture, and kept under their
/// own fingerprint. Calls block.
public interface Photos {
    /// The largest file that is read at all.
    int MOST_BYTES = 40 << 20;

    /// Whatever somebody dropped, pasted or chose.
    Outcome<KeptPhoto> keep(byte[] file);

    Outcome<KeptPhoto> keep(Path file);

    /// Where a photo lies, for whoever shows it. Does not block; the file may be gone.
    URI place(KeptPhoto photo);

    /// The bytes as they are kept.
    Outcome<Photo.Held> open(KeptPhoto photo);
}
