package studio.likeness.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// From the start of the process to the first picture: the studio from source against an empty
/// window, in turn, with the same Java, flags and paths.
///
/// @param flags of the Java that shows windows
/// @param classPath the same for both
record StartBenchmark(List<String> flags, String classPath, int pairs) implements Benchmark {
    private static final String STUDIO = "studio.likeness.Main";

    @Override
    public List<Result> run() throws Exception {
        var data = Files.createTempDirectory("likeness-bench");
        try {
            var studio = command(STUDIO);
            studio.addAll(List.of("--practice", "--data-dir", data.toString()));
            studio.add("--exit-after-first-frame");
            var empty = command(EmptyWindow.class.getName());
            var turns =
                    Turns.take(
                            pairs,
                            () -> Child.millisUntil("first-frame", studio),
                            () -> Child.millisUntil("first-frame", empty));
            return List.of(
                    Result.of("startup.studio", "ms", turns.first()),
                    Result.of("startup.empty", "ms", turns.second()),
                    Result.of("startup.ratio", "x", turns.ratio()));
        } finally {
            Folder.delete(data);
        }
    }

    private List<String> command(String main) {
        var command = new ArrayList<>(Bench.java(flags, classPath));
        command.add(main);
        return command;
    }
}
