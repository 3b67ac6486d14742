package studio.likeness.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/// Runs every benchmark and writes what was measured. Arguments: the file to write, the class path
/// of the windows, and the flags of the Java that shows them. Exit 1 when a benchmark failed; the
/// lines of the others are written all the same.
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        // A line on the console for each call would be most of what is measured.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.INFO);
        var flags = List.of(arguments).subList(2, arguments.length);
        var packaged = new ArrayList<>(flags);
        packaged.addAll(memory(Path.of("..", "jlink", "jvm.args")));
        var folder = Files.createTempDirectory("likeness-shipped");
        var shipped = Shipped.trained(packaged, arguments[1], folder);
        var benchmarks =
                List.of(
                        new WireBenchmark(Duration.ofSeconds(3), 2000),
                        new PayBenchmark(Duration.ofSeconds(3), 2000),
                        new FirstHeaderBenchmark(arguments[1], 9),
                        new LedgerBenchmark(
                                Duration.ofSeconds(2), 50, 50_000, java(flags, arguments[1])),
                        new CodeBenchmark(Duration.ofSeconds(3), 500),
                        new PracticeClipBenchmark(Duration.ofSeconds(10), 9),
                        new GalleryBenchmark(shipped.flags(), shipped.classPath(), 10_000, 5),
                        new BusyBenchmark(
                                shipped.flags(),
                                shipped.classPath(),
                                50,
                                Duration.ofMinutes(2),
                                Duration.ofMinutes(1)),
                        new HourBenchmark(shipped.flags(), shipped.classPath(), 60),
                        new StartBenchmark(flags, arguments[1], 9));
        var whole = run(benchmarks, Path.of(arguments[0]));
        Folder.delete(folder);
        System.exit(whole ? 0 : 1);
    }

    /// A Java that shows windows.
    static List<String> java(List<String> flags, String classPath) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath));
        return command;
    }

    /// How the packaged studio uses memory, for what is measured of a studio that runs.
    static List<String> memory(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("-X") && !line.startsWith("-Xlog"))
                .toList();
    }

    /// True when every benchmark was measured.
    static boolean run(List<? extends Benchmark> benchmarks, Path file) throws IOException {
        var lines = new ArrayList<String>();
        var whole = true;
        for (var benchmark : benchmarks) {
            try {
                for (var result : benchmark.run()) {
                    lines.add(result.json());
                    IO.println(result.json());
                }
            } catch (Exception e) {
                whole = false;
                IO.println("not measured: " + e);
            }
        }
        Files.write(file, lines);
        return whole;
    }
}
