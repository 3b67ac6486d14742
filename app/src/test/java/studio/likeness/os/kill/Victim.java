package studio.likeness.os.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// A second JVM that works until it is killed, without a chance to tidy up. It tells on its output
/// what it has begun and what it has finished.
public final class Victim {
    public static final String READY = "ready";

    private static final long GLANCE = 200_000;

    private final Process process;
    private final Path natives;
    private final BufferedReader output;

    private Victim(Process process, Path natives) {
        this.process = process;
        this.natives = natives;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// @param more what its `main` is told beside the folder
    public static Victim start(Class<?> main, Path folder, String... more) throws IOException {
        var natives = Files.createTempDirectory(folder.getParent(), "natives-");
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-XX:-UsePerfData",
                                "-Xmx128m",
                                "--enable-native-access=ALL-UNNAMED",
                                // A killed JVM leaves SQLite's native library behind. Two that
                                // find it at once both delete it, and one of them complains.
                                "-Dorg.sqlite.tmpdir=" + natives,
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName(),
                                folder.toString()));
        command.addAll(List.of(more));
        return new Victim(new ProcessBuilder(command).redirectErrorStream(true).start(), natives);
    }

    /// What it said after "ready" and before it died, the given time later.
    public List<String> killedAfter(long nanos) throws IOException, InterruptedException {
        return killedAfter(() -> true, nanos);
    }

    /// The same, with the time counted from when something can be seen of its work.
    public List<String> killedAfter(BooleanSupplier seen, long nanos)
            throws IOException, InterruptedException {
        awaitReady();
        while (!seen.getAsBoolean() && process.isAlive()) {
            LockSupport.parkNanos(GLANCE);
        }
        var end = System.nanoTime() + nanos;
        for (var left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        // By its handle: the process object would close its output with what is still in it.
        process.toHandle().destroyForcibly();
        return lastWords();
    }

    /// What it said until it ended by itself.
    public List<String> finished() throws IOException, InterruptedException {
        awaitReady();
        return lastWords();
    }

    private void awaitReady() throws IOException {
        var line = output.readLine();
        if (!READY.equals(line)) {
            throw new IOException("said " + line + output.readAllAsString());
        }
    }

    private List<String> lastWords() throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IOException("still alive");
        }
        deleteNatives();
        return lines;
    }

    private void deleteNatives() throws IOException {
        try (var files = Files.list(natives)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(natives);
    }
}
