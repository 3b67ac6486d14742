package studio.likeness.jlink;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/// A Java runtime with the program linked into it. Which modules that takes is found by `jdeps` and
/// the descriptors, and held against a list that people keep: what comes in unseen is shipped
/// unseen.
record RuntimeImage(Workshop workshop) {
    private static final String PINNED = "modules.txt";
    private static final String LEFT_OUT = "left-out.txt";
    private static final String LEFT_OUT_FILES = "left-out-files.txt";
    private static final String STRIP = "strip";
    private static final String PROVIDER = "security.provider.";
    private static final String APPLE = "Apple";

    /// Those that the JDK makes without looking for them.
    private static final List<String> OWN_PROVIDERS =
            List.of("SUN", "SunRsaSign", "SunEC", "SunJSSE", "SunJCE", APPLE);

    /// @param name of the folder below the target
    /// @param path folders and jars with everything that is not of the JDK
    /// @param roots the modules to begin from
    Path link(String name, List<Path> path, List<String> roots) {
        var image = workshop.target().resolve(name);
        Workshop.delete(image);
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of("--output", image.toString()));
        arguments.addAll(List.of("--module-path", String.join(File.pathSeparator, texts(path))));
        arguments.addAll(List.of("--add-modules", String.join(",", roots)));
        // Names that many classes share are kept once. More is packed once, by the installer: that
        // makes it smaller than packing twice.
        arguments.addAll(List.of("--compress", "1"));
        // A trace names its classes and methods; the lines of all of them are a tenth of the image.
        arguments.add("--strip-java-debug-attributes");
        arguments.addAll(List.of("--include-locales", "en,zh"));
        arguments.addAll(List.of("--no-header-files", "--no-man-pages"));
        arguments.addAll(List.of("--exclude-resources", leftOut(LEFT_OUT)));
        arguments.addAll(List.of("--exclude-files", leftOut(LEFT_OUT_FILES)));
        if (workshop.platform() != Platform.LINUX) {
            arguments.add("--strip-native-commands");
        }
        Tool.apart("jlink", arguments, workshop.target().resolve(name + ".jlink"));
        keepOwnProviders(image.resolve("conf/security/java.security"));
        if (workshop.platform() == Platform.LINUX) {
            keepOnlyJava(image.resolve("bin"));
            stripNatives(image.resolve("lib"));
        }
        return image;
    }

    /// The JDK goes through its list of providers for every algorithm that the first ones do not
    /// know, TLS for some at each start. Behind its own stand some that are not linked, and none
    /// that the studio uses: to look for one of those, it makes every provider that is there,
    /// BouncyCastle's with all its classes.
    static void keepOwnProviders(Path security) {
        try {
            var lines = new ArrayList<String>();
            var kept = 0;
            for (var line : Files.readAllLines(security)) {
                if (!line.startsWith(PROVIDER)) {
                    lines.add(line);
                } else if (OWN_PROVIDERS.stream().anyMatch(own -> isOf(line, own))) {
                    kept++;
                    lines.add(PROVIDER + kept + line.substring(line.indexOf('=')));
                }
            }
            for (var wanted : OWN_PROVIDERS) {
                if (lines.stream().noneMatch(line -> isOf(line, wanted)) && !wanted.equals(APPLE)) {
                    throw new Flaw("The JDK's provider " + wanted + " is not in " + security);
                }
            }
            Files.write(security, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(String line, String provider) {
        return line.startsWith(PROVIDER)
                && line.substring(line.indexOf('=') + 1).strip().equals(provider);
    }

    private String leftOut(String list) {
        return String.join(",", workshop.lines(list));
    }

    /// Of the commands, the launcher needs one; the others are nothing that we want to ship.
    static void keepOnlyJava(Path commands) {
        try (var files = Files.list(commands)) {
            for (var file : files.filter(file -> !file.endsWith("java")).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sixth of the virtual machine are names for its debugger. Without the tool they stay.
    static void stripNatives(Path libraries) {
        if (!Tool.has(STRIP)) {
            return;
        }
        try (var files = Files.walk(libraries)) {
            var natives = files.filter(file -> file.toString().endsWith(".so")).sorted().toList();
            for (var file : natives) {
                Tool.program(
                        libraries, Map.of(), List.of(STRIP, "--strip-unneeded", file.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What an image holds, in the order of the names.
    static List<String> modulesOf(Path image) {
        var release = new Properties();
        try (var file = Files.newBufferedReader(image.resolve("release"))) {
            release.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(release.getProperty("MODULES").replace("\"", "").split(" ")).stream()
                .sorted()
                .toList();
    }

    void comparePinned(Path image) {
        var linked = new TreeSet<>(modulesOf(image));
        var pinned = new TreeSet<>(workshop.lines(PINNED));
        if (!linked.equals(pinned)) {
            var came = new TreeSet<>(linked);
            came.removeAll(pinned);
            pinned.removeAll(linked);
            throw new Flaw(
                    "The image holds other modules than jlink/%s: new %s, gone %s"
                            .formatted(PINNED, came, pinned));
        }
    }

    private static List<String> texts(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }
}
