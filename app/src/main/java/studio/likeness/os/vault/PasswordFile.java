package studio.likeness.os.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.os.files.AtomicFile;
import studio.likeness.os.files.OwnerOnly;

/// A password for whoever starts the studio without a person at hand: one line in a file that its
/// owner alone can read.
public record PasswordFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordFile.class);
    private static final int LIMIT = 4 << 10;

    /// The caller closes it.
    public Outcome<Secret> read() {
        try {
            if (!OwnerOnly.isClosed(path)) {
                return Outcome.failed(new Problem.KeyFileOpen(path.toString()));
            }
            return Outcome.done(firstLine(new AtomicFile(path).read(LIMIT)));
        } catch (IOException e) {
            LOG.warn("password file unreadable", e);
            return Outcome.failed(new FileProblem.PasswordFileUnreadable(path.toString()));
        }
    }

    private static Secret firstLine(byte[] text) {
        var letters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(text));
        var end = 0;
        while (end < letters.remaining()
                && letters.charAt(end) != '\n'
                && letters.charAt(end) != '\r') {
            end++;
        }
        var line = new char[end];
        letters.get(line);
        Arrays.fill(letters.array(), '\0');
        Arrays.fill(text, (byte) 0);
        return new Secret(line);
    }
}
