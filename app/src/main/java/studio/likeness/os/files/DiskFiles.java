package studio.likeness.os.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;

/// Files on this computer's disks, wherever a person points.
public final class DiskFiles implements ChosenFiles {
    private static final Logger LOG = LoggerFactory.getLogger(DiskFiles.class);

    @Override
    public Outcome<byte[]> read(Path file, int limit) {
        try {
            return Outcome.done(new AtomicFile(file).read(limit));
        } catch (IOException e) {
            LOG.info("chosen file unreadable: {}", e.getClass().getSimpleName());
            return Outcome.failed(new FileProblem.FileUnreadable(file.toString()));
        }
    }

    @Override
    public Outcome<Stamp> stamp(Path file) {
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class);
            return Outcome.done(new Stamp(found.size(), found.lastModifiedTime().toInstant()));
        } catch (IOException e) {
            LOG.info("chosen file unreadable: {}", e.getClass().getSimpleName());
            return Outcome.failed(new FileProblem.FileUnreadable(file.toString()));
        }
    }

    @Override
    public Outcome<Path> write(Path file, byte[] content) {
        try {
            new AtomicFile(file).write(content);
            return Outcome.done(file);
        } catch (IOException e) {
            LOG.warn("chosen file not written", e);
            return Outcome.failed(new FileProblem.FileNotWritten(file.toString()));
        }
    }
}
