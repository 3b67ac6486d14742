package studio.likeness.jlink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program that was started to be measured, from outside, up to its first picture.
record Started(Process process, double millis) implements AutoCloseable {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final String SIGN = "first-frame";

    /// Waits for the program to say that its first picture is out.
    static Started timed(List<String> command, String flags) {
        var before = System.nanoTime();
        var process = start(command, flags);
        try {
            return new Started(process, firstFrame(process.inputReader(), before));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for nothing.
    static Started untimed(List<String> command, String flags) {
        return new Started(start(command, flags), 0);
    }

    private static Process start(List<String> command, String flags) {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(Training.VARIABLE, flags);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double firstFrame(BufferedReader output, long before) throws IOException {
        var line = output.readLine();
        while (line != null && !line.startsWith(SIGN)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new Flaw("A program ended before its first picture");
        }
        return (System.nanoTime() - before) / NANOS_PER_MILLI;
    }

    /// Memory that is really there, in megabytes; Linux only.
    double resident() {
        try {
            return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The share of one processor that it takes over a while, in percent.
    double busy(Duration duration) throws InterruptedException {
        var before = processorTime();
        process.waitFor(duration.toMillis(), TimeUnit.MILLISECONDS);
        return 100.0 * processorTime().minus(before).toMillis() / duration.toMillis();
    }

    private Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /// Ends it, however it stands.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
