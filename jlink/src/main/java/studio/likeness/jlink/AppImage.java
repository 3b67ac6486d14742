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
    /// @param told what the argument file says for this system
    static AppImage make(
            Platform platform,
            Path folder,
            Path runtime,
            String module,
            List<String> flags,
            List<String> told) {
        Workshop.delete(folder);
        var image = new AppImage(platform, folder);
        if (platform == Platform.LINUX) {
            var all = new ArrayList<>(flags);
            all.addAll(Arguments.values(told, "--java-options"));
            image.lay(runtime, module, all);
        } else {
            jpackage(folder, runtime, module, flags, told);
        }
        return image;
    }

    private void lay(Path runtime, String module, List<String> flags) {
        try {
            Files.createDirectories(app());
            Files.move(runtime, runtime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new LinuxLauncher(launcher()).write(module, flags);
    }

    private static void jpackage(
            Path folder, Path runtime, String module, List<String> flags, List<String> told) {
        var made = folder.resolveSibling(folder.getFileName() + "-made");
        Workshop.delete(made);
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
    }

    /// The version as packages carry it. macOS takes none that begins with 0: there the first
    /// number is one more, always, so that a later version stays a later one.
    static String version(Workshop workshop) {
        var version = workshop.version();
        if (workshop.platform() != Platform.MACOS) {
            return version;
        }
        var point = version.indexOf('.');
        if (point < 0) {
            throw new Flaw("A version has a point in it: " + version);
        }
        return Integer.parseInt(version.substring(0, point)) + 1 + version.substring(point);
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
        if (platform == Platform.LINUX) {
            return launcher();
        }
        try (var files = Files.list(app())) {
            return files.filter(file -> file.toString().endsWith(".cfg")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One flag more. `$APPDIR` in it is the folder of the program's own files.
    void addFlag(String flag) {
        if (platform == Platform.LINUX) {
            new LinuxLauncher(launcher()).add(flag);
        } else {
            addToConfiguration(flag);
        }
    }

    private void addToConfiguration(String flag) {
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
