package studio.likeness.os.photo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.Photos;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PhotoProblem;
import studio.likeness.os.files.AtomicFile;

/// The folder `faces/` of a mode: one file for each photo, named after its content. The same photo
/// twice is one file.
public final class PhotoFolder implements Photos {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoFolder.class);

    private final Path folder;

    public PhotoFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Outcome<KeptPhoto> keep(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Outcome.failed(new PhotoProblem.PhotoTooHeavy(MOST_BYTES));
            }
            return keep(new AtomicFile(file).read(MOST_BYTES));
        } catch (IOException e) {
            LOG.warn("photo not read", e);
            return Outcome.failed(new PhotoProblem.PhotoUnreadable());
        }
    }

    @Override
    public Outcome<KeptPhoto> keep(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Outcome.failed(new PhotoProblem.PhotoTooHeavy(MOST_BYTES));
        }
        return CleanPhoto.of(file)
                .map(this::write)
                .orElseGet(() -> Outcome.failed(new PhotoProblem.PhotoUnreadable()));
    }

    @Override
    public Outcome<Photo.Held> open(KeptPhoto photo) {
        try {
            var bytes = new AtomicFile(file(photo)).read(MOST_BYTES);
            return Outcome.done(new Photo.Held(new Body.Content(bytes), photo.type()));
        } catch (NoSuchFileException _) {
            return notKept();
        } catch (IOException e) {
            LOG.warn("photo not opened", e);
            return notKept();
        }
    }

    @Override
    public URI place(KeptPhoto photo) {
        return file(photo).toUri();
    }

    private Outcome<KeptPhoto> write(CleanPhoto clean) {
        var name = sha256(clean.bytes());
        var photo =
                new KeptPhoto(name, clean.type(), clean.width(), clean.height(), Optional.empty());
        try {
            if (!Files.exists(file(photo))) {
                new AtomicFile(file(photo)).write(clean.bytes());
            }
            return Outcome.done(photo);
        } catch (IOException e) {
            LOG.warn("photo not kept", e);
            return notKept();
        }
    }

    private <T> Outcome<T> notKept() {
        return Outcome.failed(new PhotoProblem.PhotoNotKept(folder.toString()));
    }

    private Path file(KeptPhoto photo) {
        return folder.resolve(photo.sha256() + photo.type().replace("image/", "."));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
