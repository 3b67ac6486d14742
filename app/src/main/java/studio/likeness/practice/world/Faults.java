package studio.likeness.practice.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The faults somebody asked for and that have not happened yet.
public final class Faults {
    private final List<Fault> waiting = new ArrayList<>();

    public synchronized void ask(Fault fault) {
        waiting.add(fault);
    }

    /// Takes one helping of a fault: whoever gets it is the only one who does.
    public synchronized Optional<Fault> take(FaultKind kind, String path) {
        for (var i = 0; i < waiting.size(); i++) {
            var fault = waiting.get(i);
            if (fault.kind() == kind && path.startsWith(fault.path())) {
                if (fault.times() == 1) {
                    waiting.remove(i);
                } else {
                    waiting.set(i, fault.after());
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    public boolean strikes(FaultKind kind, String path) {
        return take(kind, path).isPresent();
    }

    public synchronized List<Fault> waiting() {
        return List.copyOf(waiting);
    }

    public synchronized void clear() {
        waiting.clear();
    }
}
