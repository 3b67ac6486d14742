package studio.likeness.os.clip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.os.files.AtomicFile;
import studio.likeness.os.files.OwnerOnly;

/// A small picture of each clip, taken from its film once: `posters/ID.jpg` below the clips. An
/// empty file says that this film gives none. All of it can be taken again, so nothing is lost with
/// it.
public final class PosterFolder {
    private static final Logger LOG = LoggerFactory.getLogger(PosterFolder.class);

    private final Path folder;

    /// @param clips the folder of clips
    public PosterFolder(Path clips) {
        folder = clips.resolve("posters");
    }

    /// Where it is, or would be.
    public Path of(String clip) {
        return folder.resolve(clip + ".jpg");
    }

    /// Whether there is one now. Reads and decodes one picture of the film.
    boolean take(String clip, Path film) {
        var poster = of(clip);
        try {
            if (!Files.exists(poster)) {
                OwnerOnly.createFolders(folder);
                new AtomicFile(poster).write(picture(film));
            }
            return Files.size(poster) > 0;
        } catch (IOException e) {
            LOG.warn("clip.poster-not-kept", e);
            return false;
        }
    }

    private static byte[] picture(Path film) throws IOException {
        if (!Files.isReadable(film)) {
            throw new IOException("no film to take a picture from: " + film);
        }
        try {
            var bytes = new ByteArrayOutputStream();
            var picture = new SmallPicture(KeyFrame.of(FirstPicture.of(film))).image();
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // The decoder throws all of these at films that are damaged or made up. The one array
            // that was not made for it is missed by nobody else.
            LOG.info("clip.no-poster", e);
            return new byte[0];
        }
    }

    void remove(String clip) throws IOException {
        Files.deleteIfExists(of(clip));
    }
}
