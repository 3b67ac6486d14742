package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The folder that a person starts: the runtime with a launcher beside it, which holds the flags.
///
/// @param folder with everything in it
record AppImage(Platform platform, Path folder) {
    private static final String OPTIONS = "[JavaOptions]";

    /// @param module `module/class` to start
    /// @param flags of the virtual machine
    /// @param told what `jpackage` is told for this system
    static AppImage make(
            Platform platform,
            Path folder,
            Path runtime,
            String module,
            List<String> flags,
            List<String> told) {
        var made = folder.resolveSibling(folder.getFileName() + "-made");
        Workshop.delete(made);
        Workshop.delete(folder);
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of("--type", "app-image", "--dest", made.toString()));
        arguments.addAll(List.of("--runtime-image", runtime.toString(), "--module", module));
        flags.forEach(flag -> arguments.addAll(List.of("--java-options", flag)));
        arguments.addAll(told);
        Tool.jdk("jpackage", arguments);
        try (var images = Files.list(made)) {
            Files.move(images.findFirst().orElseThrow(), folder);
            Files.delete(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AppImage(platform, folder);
    }

    /// The version as packages carry it: macOS takes none that begins with 0.
    static String version(Workshop workshop) {
        var version = workshop.version();
        return workshop.platform() == Platform.MACOS && version.startsWith("0.")
                ? "1" + version.substring(1)
                : version;
    }

    Path launcher() {
        return platform.launcherIn(folder);
    }

    Path app() {
        return platform.appIn(folder);
    }

    Path runtime() {
        return platform.runtimeIn(folder);
    }

    /// The launcher's file of flags.
    Path configuration() {
        try (var files = Files.list(app())) {
            return files.filter(file -> file.toString().endsWith(".cfg")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One flag more. `$APPDIR` in it is the folder of the program's own files.
    void addFlag(String flag) {
        try {
            var lines =
                    Files.readAllLines(configuration()).stream()
                            .flatMap(
                                    line ->
                                            line.equals(OPTIONS)
                                                    ? Stream.of(line, "java-options=" + flag)
                                                    : Stream.of(line))
                            .toList();
            Files.write(configuration(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
