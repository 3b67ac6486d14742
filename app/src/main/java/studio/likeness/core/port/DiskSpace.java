package studio.likeness.core.port;

/// How much room there is where records are kept.
@FunctionalInterface
public interface DiskSpace {
    /// In bytes; zero when it cannot be told.
    long free();
}
