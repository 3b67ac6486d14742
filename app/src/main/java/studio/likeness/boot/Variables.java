package studio.likeness.boot;

import java.util.Map;
import java.util.Set;

/// The environment of this process, which machine code reads without asking who writes. On Linux,
/// JavaFX sets variables while it starts: one that is there already is replaced in its place, a new
/// one makes the list longer, and glibc frees the old list under a thread that reads it. That
/// thread then ends the process.
record Variables(String system, Map<String, String> environment) {
    /// All that JavaFX 26 sets. Our launcher sets them before, and must know each.
    private static final Set<String> SET_BY_JAVAFX = Set.of("GDK_BACKEND", "IBUS_ENABLE_SYNC_MODE");

    Variables {
        environment = Map.copyOf(environment);
    }

    static Variables ofThisProcess() {
        return new Variables(System.getProperty("os.name"), System.getenv());
    }

    /// Whether they may be read by machine code, as that which reads fonts does, on another thread
    /// than the one that starts JavaFX.
    boolean stayInPlace() {
        return !system.startsWith("Linux") || environment.keySet().containsAll(SET_BY_JAVAFX);
    }
}
