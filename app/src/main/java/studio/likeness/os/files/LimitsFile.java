package studio.likeness.os.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.airgap.DeskLimits;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The limits of the offline role: `{"version":1,"payment":20000000,"day":100000000}`, in
/// millionths. A file that does not read is no reason to fall back on other limits.
public final class LimitsFile implements DeskLimits {
    private static final Logger LOG = LoggerFactory.getLogger(LimitsFile.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int VERSION = 1;
    private static final int LIMIT = 4 << 10;

    private final AtomicFile file;

    public LimitsFile(Path path) {
        file = new AtomicFile(path);
    }

    @Override
    public Outcome<Caps> caps() {
        try {
            return Outcome.done(read(JSON.readTree(file.read(LIMIT))));
        } catch (NoSuchFileException _) {
            return Outcome.done(CAREFUL);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return broken(e);
        }
    }

    private static Caps read(JsonNode root) {
        if (root.path("version").asInt(0) != VERSION) {
            throw new IllegalArgumentException("another version");
        }
        return new Caps(amount(root.path("payment")), amount(root.path("day")));
    }

    private static MicroUsd amount(JsonNode micros) {
        if (!micros.isIntegralNumber() || !micros.canConvertToLong()) {
            throw new IllegalArgumentException("no amount");
        }
        return MicroUsd.of(micros.longValue());
    }

    @Override
    public Outcome<Caps> keep(Caps caps) {
        var root =
                JSON.createObjectNode()
                        .put("version", VERSION)
                        .put("payment", caps.perCall().micros())
                        .put("day", caps.perDay().micros());
        try {
            file.write(JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
            return Outcome.done(caps);
        } catch (IOException e) {
            return broken(e);
        }
    }

    @Override
    public Outcome<Caps> startAgain() {
        if (caps() instanceof Outcome.Done<Caps> readable) {
            return readable;
        }
        try {
            Files.move(file.path(), free(), StandardCopyOption.ATOMIC_MOVE);
            AtomicFile.syncFolder(file.path().resolveSibling(""));
        } catch (IOException e) {
            return broken(e);
        }
        return keep(CAREFUL);
    }

    /// A name that nothing has.
    private Path free() {
        var candidate = file.path().resolveSibling("limits.broken.json");
        for (var i = 2; Files.exists(candidate, LinkOption.NOFOLLOW_LINKS); i++) {
            candidate = file.path().resolveSibling("limits.broken-" + i + ".json");
        }
        return candidate;
    }

    private Outcome<Caps> broken(Exception cause) {
        LOG.warn("limits unusable", cause);
        return Outcome.failed(new AirgapProblem.LimitsBroken(file.path().toString()));
    }
}
