package studio.likeness.os.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// The data folder and what lies in it. A folder exists, is writable and is closed to others when
/// one of these methods hands it out.
public final class Folders {
    private final Path root;

    private Folders(Path root) {
        this.root = root;
    }

    public static Outcome<Folders> open(Path root) {
        var absolute = root.toAbsolutePath().normalize();
        return made(List.of(absolute), new Folders(absolute));
    }

    /// Made when first asked for: who never goes live has no live folder.
    public Outcome<ModeFolder> open(Mode mode) {
        var folder = new ModeFolder(root.resolve(mode.folder()));
        return made(folder.all(), folder);
    }

    public Path root() {
        return root;
    }

    public Path settings() {
        return root.resolve("settings.json");
    }

    private static <T> Outcome<T> made(List<Path> folders, T result) {
        for (var folder : folders) {
            try {
                OwnerOnly.createFolders(folder);
                OwnerOnly.closeFolder(folder);
                proveOurs(folder);
            } catch (IOException e) {
                // made here: a start makes folders while the log wakes up on another thread
                LoggerFactory.getLogger(Folders.class).warn("folder unusable", e);
                return Outcome.failed(new Problem.FolderUnusable(folder.toString()));
            }
        }
        return Outcome.done(result);
    }

    /// Only a written file tells whether the disk takes one, and who we are to the disk: a folder
    /// of somebody else stays readable to them whatever its rights say.
    private static void proveOurs(Path folder) throws IOException {
        var probe = folder.resolve(AtomicFile.temporaryName("probe"));
        OwnerOnly.createFile(probe);
        try {
            if (OwnerOnly.isPosix(folder)
                    && !Files.getOwner(probe).equals(Files.getOwner(folder))) {
                throw new IOException("owned by another user: " + folder);
            }
        } finally {
            Files.delete(probe);
        }
    }
}
