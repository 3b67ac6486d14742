package studio.likeness.os.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// A second program for the tests: takes and gives back a folder when it is told to on standard
/// input and says on standard output how that went.
final class Contender {
    private Contender() {}

    static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        InstanceLock held = null;
        for (var line = IO.readln(); line != null; line = IO.readln()) {
            if (line.equals("release")) {
                if (held != null) {
                    held.close();
                    held = null;
                }
                IO.println("released");
            } else {
                waitUntil(Instant.ofEpochMilli(Long.parseLong(line)));
                var attempt = InstanceLock.acquire(folder);
                IO.println(attempt.getClass().getSimpleName());
                if (attempt instanceof Attempt.Acquired(var lock)) {
                    held = lock;
                    held.onRaise(() -> IO.println("raised"));
                }
            }
        }
    }

    /// Both contenders spin to the same moment: a race worth the name.
    private static void waitUntil(Instant moment) {
        while (Instant.now().isBefore(moment)) {
            Thread.onSpinWait();
        }
    }
}
