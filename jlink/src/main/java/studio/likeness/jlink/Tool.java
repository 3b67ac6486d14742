package studio.likeness.jlink;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// The tools of the JDK that runs the build, and programs of the system. Silent while all is well.
final class Tool {
    private Tool() {}

    static String jdk(String name, List<String> arguments) {
        var tool =
                ToolProvider.findFirst(name).orElseThrow(() -> new Flaw("This JDK has no " + name));
        var said = new StringWriter();
        var writer = new PrintWriter(said, true);
        if (tool.run(writer, writer, arguments.toArray(String[]::new)) != 0) {
            throw new Flaw(name + " failed: " + said + "\n" + String.join(" ", arguments));
        }
        return said.toString();
    }

    /// A tool in a process of its own, where no order hangs on what else this build has done:
    /// `jlink` strips classes and makes some in the order of its objects' hash codes, which are all
    /// alike there.
    ///
    /// @param words a file for the arguments, which no shell and no launcher reads otherwise
    static String apart(String name, List<String> arguments, Path words) {
        var quoted =
                arguments.stream()
                        .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .toList();
        try {
            Files.write(words, quoted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var tool = Path.of(System.getProperty("java.home"), "bin", name).toString();
        var alike = List.of("-J-XX:+UnlockExperimentalVMOptions", "-J-XX:hashCode=2");
        var command = new ArrayList<>(List.of(tool));
        command.addAll(alike);
        command.add("@" + words);
        return program(words.toAbsolutePath().getParent(), Map.of(), command);
    }

    /// Runs to its end and fails unless that end is a good one.
    static String program(Path folder, Map<String, String> environment, List<String> command) {
        var ended = run(folder, environment, command);
        if (ended.code() != 0) {
            throw new Flaw("%s ended with %d: %s".formatted(command, ended.code(), ended.output()));
        }
        return ended.output();
    }

    static Ended run(Path folder, Map<String, String> environment, List<String> command) {
        var builder =
                new ProcessBuilder(new ArrayList<>(command))
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes());
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            throw new Flaw(command.getFirst() + " does not start: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Flaw(command.getFirst() + " was interrupted");
        }
    }

    /// Whether the system has such a program.
    static boolean has(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Path.of(folder, name).toFile().canExecute());
    }

    record Ended(int code, String output) {}
}
