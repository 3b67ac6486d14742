package studio.likeness.core.video;

import java.lang.ref.SoftReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.port.ChosenFiles.Stamp;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// Files as they travel inside a request. Those of the last shot are remembered while there is
/// room: its price is asked for after every change of a word.
final class InlinedFiles {
    /// Of all files in one request. ByteDance takes 64 MB, and files grow by a third on the way;
    /// the gateways before it say nothing of their own.
    static final int MOST_TOGETHER = 45 << 20;

    private final ChosenFiles files;
    private volatile Map<Path, Inline> known = Map.of();

    private record Inline(Stamp stamp, SoftReference<URI> whole) {}

    InlinedFiles(ChosenFiles files) {
        this.files = files;
    }

    /// What is too large for the way, by itself or with the others, before any of it is read.
    Optional<Problem> weigh(List<Path> shot) {
        var together = 0L;
        for (var file : shot) {
            if (files.stamp(file) instanceof Outcome.Done<Stamp>(var stamp)) {
                if (stamp.bytes() > Delivery.MOST_BYTES) {
                    return Optional.of(
                            new FileProblem.FileTooHeavy(file.toString(), Delivery.MOST_BYTES));
                }
                together += stamp.bytes();
            }
        }
        var still = new HashMap<>(known);
        still.keySet().retainAll(shot);
        known = Map.copyOf(still);
        return together > MOST_TOGETHER
                ? Optional.of(new FileProblem.FilesTooHeavy(together, MOST_TOGETHER))
                : Optional.empty();
    }

    Outcome<URI> whole(Path file, String type) {
        return files.stamp(file).then(stamp -> whole(file, stamp, type));
    }

    private Outcome<URI> whole(Path file, Stamp stamp, String type) {
        return earlier(file, stamp)
                .map(Outcome::done)
                .orElseGet(
                        () ->
                                files.read(file, Delivery.MOST_BYTES)
                                        .map(bytes -> noted(file, stamp, inline(type, bytes))));
    }

    private Optional<URI> earlier(Path file, Stamp stamp) {
        return Optional.ofNullable(known.get(file))
                .filter(kept -> kept.stamp().equals(stamp))
                .flatMap(kept -> Optional.ofNullable(kept.whole().get()));
    }

    private URI noted(Path file, Stamp stamp, URI whole) {
        var now = new HashMap<>(known);
        now.put(file, new Inline(stamp, new SoftReference<>(whole)));
        known = Map.copyOf(now);
        return whole;
    }

    private static URI inline(String type, byte[] bytes) {
        return URI.create("data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }
}
