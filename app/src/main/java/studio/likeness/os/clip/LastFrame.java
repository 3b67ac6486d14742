package studio.likeness.os.clip;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.os.files.AtomicFile;

/// The last picture of a clip, saved beside it. A clip without one is a clip all the same.
final class LastFrame {
    private static final Logger LOG = LoggerFactory.getLogger(LastFrame.class);
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(30), Duration.ofMinutes(2), 24L << 20);

    private final Wire wire;

    LastFrame(Wire wire) {
        this.wire = wire;
    }

    /// The name of the file, empty when there is none.
    String beside(Path clip, String name, URI address) throws InterruptedException {
        if (!(wire.send(Call.get(address).within(SMALL), Progress.unwatched())
                        instanceof Outcome.Done<Answer>(var answer))
                || !answer.ok()) {
            LOG.info("clip.last-frame-not-served");
            return "";
        }
        var bytes = answer.body();
        var ending = ending(bytes);
        if (ending.isEmpty()) {
            return "";
        }
        var file = name + ".last" + ending;
        try {
            new AtomicFile(clip.resolveSibling(file)).write(bytes);
            return file;
        } catch (IOException e) {
            LOG.warn("clip.last-frame-not-written", e);
            return "";
        }
    }

    private static String ending(byte[] bytes) {
        if (bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N') {
            return ".png";
        }
        return bytes.length > 3 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8 ? ".jpg" : "";
    }
}
