package studio.likeness.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A window in a process of its own: told what to do, and looked at from outside.
final class HostedStudio implements AutoCloseable {
    private static final String ANSWER = "> ";
    private static final Duration ENDING = Duration.ofMinutes(2);
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private final Process process;
    private final BufferedReader output;
    private final Writer input;

    private HostedStudio(Process process) {
        this.process = process;
        output = process.inputReader(StandardCharsets.UTF_8);
        input = process.outputWriter(StandardCharsets.UTF_8);
    }

    /// @param flags of its Java
    static HostedStudio start(
            List<String> flags, String classPath, Class<?> main, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return new HostedStudio(
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start());
    }

    /// What it answers, once it has done it.
    String tell(String line) throws IOException {
        input.write(line + "\n");
        input.flush();
        for (var next = output.readLine(); next != null; next = output.readLine()) {
            if (next.startsWith(ANSWER)) {
                var answer = next.substring(ANSWER.length());
                if (answer.startsWith("failed")) {
                    throw new IOException(line + ": " + answer);
                }
                return answer;
            }
        }
        throw new IOException("it ended at: " + line);
    }

    /// Lets it end by itself: a cache is written on the way out.
    void end() throws IOException, InterruptedException {
        tell("end");
        if (!process.waitFor(ENDING.toSeconds(), TimeUnit.SECONDS)) {
            throw new IOException("it does not end");
        }
    }

    /// Processor time in percent of one core, while so much time passes.
    double busy(Duration time) throws InterruptedException {
        var before = processorTime();
        var start = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
        var passed = System.nanoTime() - start;
        return 100.0 * processorTime().minus(before).toNanos() / passed;
    }

    private Duration processorTime() {
        return process.toHandle()
                .info()
                .totalCpuDuration()
                .orElseThrow(() -> new IllegalStateException("this system does not tell"));
    }

    /// What of its memory is in the computer's, in megabytes; as Linux tells it.
    double resident() throws IOException {
        var pages =
                Files.readString(Path.of("/proc/%d/statm".formatted(process.pid())))
                        .split(" ", 3)[1];
        return Long.parseLong(pages) * 4096 / BYTES_PER_MEGABYTE;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
