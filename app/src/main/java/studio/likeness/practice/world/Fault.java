package studio.likeness.practice.world;

import java.util.Map;

/// Something that shall go wrong, for the next `times` requests whose path begins with `path`.
public record Fault(FaultKind kind, String path, int times, Map<String, String> with) {
    public Fault {
        if (times < 1) {
            throw new IllegalArgumentException("a fault happens at least once");
        }
        with = Map.copyOf(with);
    }

    public static Fault once(FaultKind kind, String path) {
        return new Fault(kind, path, 1, Map.of());
    }

    public String with(String name, String otherwise) {
        return with.getOrDefault(name, otherwise);
    }

    Fault after() {
        return new Fault(kind, path, times - 1, with);
    }
}
