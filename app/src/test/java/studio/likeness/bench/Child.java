package studio.likeness.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process whose first sign of life is timed from outside: from before it is asked for until its
/// line arrives.
final class Child {
    private static final int SECONDS = 60;

    private Child() {}

    /// Milliseconds until the process prints a line that begins so. It has to end well afterwards.
    static double millisUntil(String line, List<String> command) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var before = System.nanoTime();
        var process = builder.start();
        var watchdog = Thread.ofVirtual().name("watchdog").start(() -> endInTime(process));
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            var heard = new ArrayList<String>();
            var millis = listen(output, line, before, heard);
            if (process.waitFor() != 0 || Double.isNaN(millis)) {
                throw new IOException(
                        "no '%s' from %s, exit %d: %s"
                                .formatted(line, command.getLast(), process.exitValue(), heard));
            }
            return millis;
        } finally {
            watchdog.interrupt();
            process.destroyForcibly();
        }
    }

    private static double listen(
            BufferedReader output, String line, long before, List<String> heard)
            throws IOException {
        var millis = Double.NaN;
        for (var next = output.readLine(); next != null; next = output.readLine()) {
            if (Double.isNaN(millis) && next.startsWith(line)) {
                millis = (System.nanoTime() - before) / 1e6;
            }
            heard.add(next);
        }
        return millis;
    }

    private static void endInTime(Process process) {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            // The child has ended by itself.
            Thread.currentThread().interrupt();
        }
    }
}
