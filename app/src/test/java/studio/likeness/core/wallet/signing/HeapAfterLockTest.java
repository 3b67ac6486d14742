package studio.likeness.core.wallet.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.house.OwnProgram;

/// A program in a process of its own makes words, a file and a signature, locks, and writes down
/// its heap: nothing of the secret may be reachable in it. Run twice, because the search has to be
/// able to find what was left open.
class HeapAfterLockTest {
    @Test
    void nothingSecretIsReachableAfterTheLock(@TempDir Path folder) throws Exception {
        assertThat(found(folder, "lock")).isEmpty();
    }

    @Test
    void whatIsLeftOpenIsFound(@TempDir Path folder) throws Exception {
        assertThat(found(folder, "keep")).contains("key");
    }

    private static List<String> found(Path folder, String act) throws Exception {
        var result = folder.resolve("found");
        OwnProgram.run(LockedProgram.class, act, folder.resolve("heap.hprof"), result);
        return Files.readAllLines(result);
    }
}
