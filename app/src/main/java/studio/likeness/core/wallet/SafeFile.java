package studio.likeness.core.wallet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The whole file of a key safe: one sealing, and from the change of a password until the next
/// unlocking the same keys again under each other password that may hold. Whoever finds several
/// does not know which, so all open it until one did.
///
/// @param now the sealing in use
/// @param others the same keys under other passwords
record SafeFile(SafeContent now, List<SafeContent> others) {
    private static final int FORMAT = 1;
    private static final String OTHERS = "others";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    SafeFile {
        others = List.copyOf(others);
    }

    static SafeFile of(SafeContent only) {
        return new SafeFile(only, List.of());
    }

    static Outcome<SafeFile> read(byte[] text) {
        try {
            var root = JSON.readTree(text);
            if (root.path("format").asInt(0) != FORMAT) {
                return Outcome.failed(new Problem.KeystoreUnknown());
            }
            var file = SafeContent.read(root).map(SafeFile::of);
            for (var each : root.path(OTHERS)) {
                file = file.then(sofar -> SafeContent.read(each).map(sofar::beside));
            }
            return file;
        } catch (JacksonException | IllegalArgumentException _) {
            // Not ours, or not whole: it is left as it is.
            return Outcome.failed(new Problem.KeystoreDamaged());
        }
    }

    byte[] text() {
        var root = JSON.createObjectNode().put("format", FORMAT);
        now.write(root);
        if (!others.isEmpty()) {
            var more = root.putArray(OTHERS);
            others.forEach(each -> each.write(more.addObject()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    Set<String> names() {
        return now.names();
    }

    /// A key that is put in while several passwords may hold is sealed for the one that is known.
    SafeFile with(SafeContent next) {
        return new SafeFile(next, others);
    }

    SafeFile without(String name) {
        return new SafeFile(
                now.without(name), others.stream().map(each -> each.without(name)).toList());
    }

    /// One more sealing of the same keys.
    SafeFile beside(SafeContent more) {
        return new SafeFile(now, Stream.concat(others.stream(), Stream.of(more)).toList());
    }

    /// The same file with another of its sealings in use.
    SafeFile using(SafeContent sealing) {
        return new SafeFile(
                sealing,
                Stream.concat(Stream.of(now), others.stream())
                        .filter(each -> !each.equals(sealing))
                        .toList());
    }

    /// A sealing with the key that opened it; the key is the receiver's to wipe.
    static final class Opened {
        private final SafeContent sealing;
        private final byte[] key;

        Opened(SafeContent sealing, byte[] key) {
            this.sealing = sealing;
            this.key = key;
        }

        SafeContent sealing() {
            return sealing;
        }

        /// Not a copy: who wipes it, wipes the one there is.
        byte[] key() {
            return key;
        }
    }

    /// The sealing that a password opens, if one does.
    Optional<Opened> open(byte[] typed, Progress progress) {
        return Stream.concat(Stream.of(now), others.stream())
                .flatMap(each -> open(each, typed, progress).stream())
                .findFirst();
    }

    private static Optional<Opened> open(SafeContent sealing, byte[] typed, Progress progress) {
        var key = sealing.kdf().derive(typed, progress);
        if (sealing.isOpenedBy(key)) {
            return Optional.of(new Opened(sealing, key));
        }
        Arrays.fill(key, (byte) 0);
        return Optional.empty();
    }
}
