package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.house.OwnProgram;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;

/// Once a key of a service is locked and the connection it went over is closed, it can be reached
/// nowhere in the heap.
///
/// What the libraries keep: while a call runs its header is a String, in our call, in the request
/// of the JDK's HTTP client and in the bytes on their way; none of these can be wiped, and all go
/// with the call. But a connection that is kept open for the next call holds on, by the timer that
/// watched it being opened, to the request that opened it. The client offers no way to close what
/// is idle; it does so itself after 30 seconds, here after one. Over HTTP/2, which the practice
/// services do not speak, it writes headers without keeping them in the table of the connection.
///
/// What the collector has not written over yet may lie in the memory of the process for longer.
class KeysAfterLockTest {
    @Test
    void noKeyOfAServiceIsReachableAfterTheLockOnceItsConnectionIsClosed(@TempDir Path folder)
            throws Exception {
        assertThat(found(folder, "lock")).isEmpty();
    }

    @Test
    void whatIsStillLentIsFound(@TempDir Path folder) throws Exception {
        assertThat(found(folder, "keep")).contains("anyfast in a char[]");
    }

    private static List<String> found(Path folder, String act) throws Exception {
        var result = folder.resolve("found");
        var vault = Files.createDirectory(folder.resolve("vault"));
        try (var services = PracticeServer.start(PracticeOptions.standard())) {
            OwnProgram.run(
                    KeyUsingProgram.class,
                    act,
                    folder.resolve("heap.hprof"),
                    result,
                    vault,
                    services.base());
        }
        return Files.readAllLines(result);
    }
}
