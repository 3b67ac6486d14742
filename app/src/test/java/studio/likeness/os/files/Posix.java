package studio.likeness.os.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Rights of files, as the nine letters everybody reads.
public final class Posix {
    public static final String OWNER_FILE = "rw-------";
    public static final String OWNER_FOLDER = "rwx------";

    private Posix() {}

    public static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    public static void setRights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
}
