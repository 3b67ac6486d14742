package studio.likeness.core.wallet.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LockedProgram.class.getName(),
                                act,
                                folder.resolve("heap.hprof").toString(),
                                result.toString())
                        .redirectErrorStream(true)
                        .start();
        try (var output = process.getInputStream()) {
            var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(result);
    }
}
