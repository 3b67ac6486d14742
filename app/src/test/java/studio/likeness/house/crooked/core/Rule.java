package studio.likeness.house.crooked.core;

import java.time.Instant;
import studio.likeness.house.crooked.os.Disk;

/// Reads a clock of its own and knows an adapter.
public record Rule(Disk disk) {
    public Instant when() {
        return Instant.now();
    }
}
