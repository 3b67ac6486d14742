package studio.likeness.os.clip;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;

/// Brings one clip in. It costs nothing, so a line that breaks is taken up again where it broke, a
/// few times; what has come in stays for the next start.
final class Fetch {
    private static final Logger LOG = LoggerFactory.getLogger(Fetch.class);
    private static final int MOST_TRIES = 6;
    private static final int MOST_HOPS = 3;
    private static final long SPARE = 16L << 20;
    private static final Limits PATIENT =
            new Limits(Duration.ofSeconds(45), Duration.ofMinutes(30), 4L << 30);

    private final Wire wire;
    private final String service;

    Fetch(Wire wire, String service) {
        this.wire = wire;
        this.service = service;
    }

    /// The whole file under its own name, or what is in the way.
    Optional<Problem> to(Path target, URI address, Progress progress) throws InterruptedException {
        try (var part = PartFile.of(target)) {
            var problem = whole(part, address, progress);
            if (problem.isPresent()) {
                return problem;
            }
            if (!part.isVideo()) {
                part.empty();
                return Optional.of(new VideoProblem.NoVideo(service));
            }
            part.finish(target);
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("clip.not-written", e);
            return Optional.of(onDisk(target));
        }
    }

    static Problem onDisk(Path target) {
        var folder = String.valueOf(target.getParent());
        try {
            if (Files.getFileStore(target.resolveSibling("")).getUsableSpace() < SPARE) {
                return new VideoProblem.DiskFull(folder);
            }
        } catch (IOException e) {
            LOG.info("clip.room-unknown", e);
        }
        return new VideoProblem.ClipNotSaved(folder);
    }

    private Optional<Problem> whole(PartFile part, URI address, Progress progress)
            throws IOException, InterruptedException {
        var at = address;
        var hops = 0;
        Problem last = new Problem.AnswerLost(String.valueOf(address.getHost()));
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var before = part.size();
            var outcome = wire.stream(call(at, before), part, progress);
            if (outcome instanceof Outcome.Failed<Answer>(var problem)) {
                last = problem;
                if (!(problem instanceof Problem.AnswerLost)) {
                    return Optional.of(problem);
                }
                continue;
            }
            var answer = ((Outcome.Done<Answer>) outcome).value();
            var hop = redirect(at, answer);
            if (hop.isPresent() && hops++ < MOST_HOPS) {
                at = hop.get();
                continue;
            }
            if (answer.ok() && (before == 0 || part.size() > before || answer.status() == 200)) {
                return Optional.empty();
            }
            if (before == 0) {
                return Optional.of(refusal(answer));
            }
            // The rest was refused, or is the rest of something else: all of it again.
            part.empty();
        }
        return Optional.of(last);
    }

    private static Call call(URI address, long from) {
        var call = Call.get(address).within(PATIENT);
        return from == 0 ? call : call.withHeader("Range", "bytes=" + from + "-");
    }

    private static Optional<URI> redirect(URI from, Answer answer) {
        return answer.status() >= 300 && answer.status() < 400
                ? answer.headers().first("Location").map(from::resolve)
                : Optional.empty();
    }

    private Problem refusal(Answer answer) {
        return switch (answer.status()) {
            case 401, 403, 404, 410 -> new VideoProblem.ClipGone(service);
            case 429 -> new ServiceProblem.TooManyCalls(service, 60);
            default -> new ServiceProblem.ServiceDown(service, answer.status());
        };
    }
}
