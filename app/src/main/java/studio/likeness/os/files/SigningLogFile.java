package studio.likeness.os.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.airgap.SignedHere;
import studio.likeness.core.airgap.SigningLog;
import studio.likeness.core.pay.TypedTransfer;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was signed here, one JSON object a line, appended and forced to the disk. A line that a cut
/// of power left half is no signature: it was never shown.
public final class SigningLogFile implements SigningLog {
    private static final Logger LOG = LoggerFactory.getLogger(SigningLogFile.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST = 64 << 20;

    private final Path path;
    private final ReentrantLock using = new ReentrantLock();

    public SigningLogFile(Path path) {
        this.path = path;
    }

    @Override
    public Outcome<List<SignedHere>> all() {
        using.lock();
        try {
            return Outcome.done(entries());
        } catch (IOException | JacksonException | IllegalArgumentException | DateTimeException e) {
            return broken(e);
        } finally {
            using.unlock();
        }
    }

    @Override
    public Outcome<SignedHere> append(SignedHere entry) {
        using.lock();
        try {
            write(entry);
            return Outcome.done(entry);
        } catch (IOException e) {
            return broken(e);
        } finally {
            using.unlock();
        }
    }

    private List<SignedHere> entries() throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        var text = new String(new AtomicFile(path).read(LARGEST), StandardCharsets.UTF_8);
        var whole = text.lastIndexOf('\n') + 1;
        var entries = new ArrayList<SignedHere>();
        for (var line : text.substring(0, whole).lines().toList()) {
            if (!line.isEmpty()) {
                entries.add(entry(JSON.readTree(line)));
            }
        }
        return List.copyOf(entries);
    }

    private static SignedHere entry(JsonNode line) {
        var data = line.path("transfer").stringValue("").getBytes(TypedTransfer.ENCODING);
        return new SignedHere(
                Instant.parse(line.path("at").stringValue("")),
                UUID.fromString(line.path("request").stringValue("")),
                TypedTransfer.read(data)
                        .orElseThrow(() -> new IllegalArgumentException("a line without transfer")),
                line.path("origin").stringValue(""));
    }

    /// What follows the last whole line is cut off first.
    private void write(SignedHere entry) throws IOException {
        var line =
                JSON.createObjectNode()
                        .put("at", entry.at().toString())
                        .put("request", entry.request().toString())
                        .put("transfer", TypedTransfer.write(entry.transfer()))
                        .put("origin", entry.origin());
        var content = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        if (!Files.exists(path)) {
            OwnerOnly.createFile(path);
        }
        try (var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            file.truncate(endOfWholeLines(file));
            file.position(file.size());
            while (content.hasRemaining()) {
                file.write(content);
            }
            file.force(true);
        }
        AtomicFile.syncFolder(path.resolveSibling(""));
    }

    private static long endOfWholeLines(FileChannel file) throws IOException {
        var one = ByteBuffer.allocate(1);
        for (var end = file.size(); end > 0; end--) {
            one.clear();
            file.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    private <T> Outcome<T> broken(Exception cause) {
        LOG.warn("signing log unusable", cause);
        return Outcome.failed(new AirgapProblem.SigningLogBroken(path.toString()));
    }
}
