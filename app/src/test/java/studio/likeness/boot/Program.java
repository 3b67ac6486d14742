package studio.likeness.boot;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.likeness.Main;

/// The real program as a process of its own, laid out as the build starts it: JavaFX as modules,
/// the rest on the class path.
final class Program {
    private static final Predicate<String> JAVAFX =
            jar -> Path.of(jar).getFileName().toString().startsWith("javafx-");

    private static final Duration STUCK = Duration.ofMinutes(3);

    private final List<String> before = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>(System.getenv());
    private Class<?> main = Main.class;
    private @Nullable Path said;

    private Program() {
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
    }

    /// On JavaFX's own screen in memory.
    static Program headless() {
        return new Program().flag("-Dglass.platform=Headless");
    }

    /// As a person would start it, on a computer without a screen.
    static Program withoutScreen() {
        return new Program();
    }

    Program flag(String flag) {
        flags.add(flag);
        return this;
    }

    /// Started by another program, which is told its command.
    Program by(List<String> starter) {
        before.addAll(starter);
        return this;
    }

    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// All that it says goes into a file.
    Program saying(Path file) {
        said = file;
        return this;
    }

    Program main(Class<?> other) {
        main = other;
        return this;
    }

    Process start(Object... arguments) throws IOException {
        return builder(arguments).start();
    }

    /// Waits for its end, however long a busy computer takes for it. What still runs after minutes
    /// is stuck; it is killed then, and also when the test is given up before.
    Ended run(Object... arguments) throws Exception {
        var output = Files.createTempFile("program-", ".out");
        var errors = Files.createTempFile("program-", ".err");
        var process =
                builder(arguments)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
        try {
            if (!process.waitFor(STUCK.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Ended(
                    process.waitFor(), Files.readAllLines(output), Files.readAllLines(errors));
        } finally {
            process.destroyForcibly();
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private ProcessBuilder builder(Object... arguments) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("--enable-native-access=ALL-UNNAMED,javafx.graphics,javafx.media");
        command.addAll(List.of("--module-path", path(JAVAFX)));
        command.addAll(List.of("--add-modules", "javafx.controls,javafx.fxml,javafx.media"));
        command.addAll(List.of("-cp", path(JAVAFX.negate())));
        command.addAll(flags);
        command.add(main.getName());
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        var builder = new ProcessBuilder(command);
        if (said != null) {
            builder.redirectErrorStream(true).redirectOutput(said.toFile());
        }
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private static String path(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }

    record Ended(int code, List<String> output, List<String> errors) {}
}
