package studio.likeness.core.airgap.ur;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One message while its frames come in. Keeps at most twice as many mixed frames as the message
/// has fragments, whatever it is shown.
final class Assembly {
    private final String kind;
    private final UrFrame.Measure measure;
    private final Mixture mixture;
    private final Map<Integer, byte[]> found = new HashMap<>();
    private final List<Mixed> waiting = new ArrayList<>();

    /// Fragments added up: which, and their sum.
    private static final class Mixed {
        private final BitSet of;
        private final byte[] sum;

        Mixed(UrFrame frame, Mixture mixture) {
            of = mixture.of(frame.number());
            sum = frame.data();
        }

        boolean has(int index) {
            return of.get(index);
        }
    }

    Assembly(UrFrame first) {
        kind = first.kind();
        measure = first.measure();
        mixture = new Mixture(measure.fragments(), measure.checksum());
    }

    boolean isOf(UrFrame frame) {
        return frame.kind().equals(kind) && frame.measure().equals(measure);
    }

    int fragments() {
        return measure.fragments();
    }

    int have() {
        return found.size();
    }

    /// What is known is taken out of what is mixed; of what is then left alone more is known.
    void take(UrFrame frame) {
        var queue = new ArrayDeque<Mixed>();
        queue.add(new Mixed(frame, mixture));
        while (!queue.isEmpty()) {
            var next = queue.remove();
            takeOutKnown(next);
            switch (next.of.cardinality()) {
                case 0 -> {}
                case 1 -> learn(next, queue);
                default -> keep(next);
            }
        }
    }

    private void takeOutKnown(Mixed mixed) {
        for (var index : mixed.of.stream().toArray()) {
            var known = found.get(index);
            if (known != null) {
                UrFrames.add(known, mixed.sum);
                mixed.of.clear(index);
            }
        }
    }

    private void learn(Mixed alone, ArrayDeque<Mixed> queue) {
        var index = alone.of.nextSetBit(0);
        found.put(index, alone.sum);
        waiting.stream().filter(mixed -> mixed.has(index)).forEach(queue::add);
        waiting.removeIf(mixed -> mixed.has(index));
    }

    private void keep(Mixed mixed) {
        if (waiting.stream().noneMatch(other -> other.of.equals(mixed.of))) {
            waiting.add(mixed);
            if (waiting.size() > 2 * fragments()) {
                waiting.removeFirst();
            }
        }
    }

    /// The message, once every fragment is known.
    Optional<Ur> whole() throws Misread {
        if (found.size() < fragments()) {
            return Optional.empty();
        }
        var bytes = new byte[fragments() * measure.fragment()];
        found.forEach(
                (index, data) ->
                        System.arraycopy(data, 0, bytes, index * data.length, data.length));
        var message = Arrays.copyOf(bytes, measure.length());
        Misread.unless(
                Bytewords.check(message, message.length) == measure.checksum(), Flaw.DAMAGED);
        return Optional.of(Ur.of(kind, message));
    }
}
