package studio.likeness.os.instance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A [Contender] in a process of its own.
record ContenderProcess(Process process, PrintStream orders, BufferedReader answers)
        implements AutoCloseable {

    static ContenderProcess in(Path folder) throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Contender.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        return new ContenderProcess(
                process,
                new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8),
                process.inputReader(StandardCharsets.UTF_8));
    }

    void tell(Object order) {
        orders.println(order);
    }

    String answer() throws IOException {
        return String.valueOf(answers.readLine());
    }

    String acquire() throws IOException {
        tell(0);
        return answer();
    }

    /// As `kill -9`: nothing of ours runs in it any more.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
