package studio.likeness.core.face;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PhotoProblem;
import studio.likeness.core.problem.Problem;

/// Takes every file of four bytes or more for a photo, as many pixels wide and high as its first
/// two bytes say in hundreds.
public final class MemoryPhotos implements Photos {
    /// What is wrong with every file, if anything is.
    public Optional<Problem> refusal = Optional.empty();

    private final Optional<URI> picture;

    public MemoryPhotos() {
        this(Optional.empty());
    }

    /// @param picture what every photo looks like
    public MemoryPhotos(Optional<URI> picture) {
        this.picture = picture;
    }

    @Override
    public Outcome<KeptPhoto> keep(byte[] file) {
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        return file.length < 4
                ? Outcome.failed(new PhotoProblem.PhotoUnreadable())
                : Outcome.done(photo(file[0] * 100, file[1] * 100));
    }

    public static KeptPhoto photo(int width, int height) {
        return new KeptPhoto("ab".repeat(32), "image/png", width, height, Optional.empty());
    }

    @Override
    public Outcome<KeptPhoto> keep(Path file) {
        return Outcome.failed(new PhotoProblem.PhotoUnreadable());
    }

    @Override
    public URI place(KeptPhoto photo) {
        return picture.orElse(URI.create("file:/none.png"));
    }

    @Override
    public Outcome<Photo.Held> open(KeptPhoto photo) {
        return Outcome.done(new Photo.Held(new Body.Content(new byte[9]), photo.type()));
    }
}
