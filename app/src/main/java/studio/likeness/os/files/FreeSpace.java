package studio.likeness.os.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.DiskSpace;

/// The room that the system leaves us on the disk of a folder.
public record FreeSpace(Path folder) implements DiskSpace {
    private static final Logger LOG = LoggerFactory.getLogger(FreeSpace.class);

    @Override
    public long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            LOG.warn("free space not known", e);
            return 0;
        }
    }
}
