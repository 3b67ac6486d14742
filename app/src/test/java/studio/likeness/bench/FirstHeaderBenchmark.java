package studio.likeness.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The first signed header of a program, measured inside it, each time in a new one.
record FirstHeaderBenchmark(String classPath, int count) implements Benchmark {

    @Override
    public List<Result> run() throws Exception {
        var values = new ArrayList<Double>();
        for (var i = 0; i < count; i++) {
            values.add(once());
        }
        return List.of(Result.of("pay.first-header", "ms", Samples.of(values)));
    }

    private double once() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        FirstHeader.class.getName());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            var said = output.lines().toList();
            return said.stream()
                    .filter(line -> line.startsWith(FirstHeader.LINE))
                    .map(line -> line.substring(FirstHeader.LINE.length()).split(" ", 2)[0])
                    .mapToDouble(Double::parseDouble)
                    .findFirst()
                    .orElseThrow(() -> new IOException(said.toString()));
        } finally {
            process.destroyForcibly();
        }
    }
}
