package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the build stands and what it is told.
///
/// @param home the folder of this module, with the files that people edit
/// @param target everything the build makes
/// @param timestamp the time that every shipped file bears, so that two builds are alike
/// @param wireFlags the flags that every start of the program shares
record Workshop(
        Path home,
        Path target,
        String version,
        Instant timestamp,
        Platform platform,
        List<String> wireFlags) {
    private static final List<String> RECIPE =
            List.of("licences", "linux", "sheets", "src/main", "../assets/icon");

    Path image() {
        return target.resolve("image");
    }

    Path installers() {
        return target.resolve("installer");
    }

    Path assets() {
        return home.resolveSibling("assets");
    }

    /// Lines of a file that people edit, without blanks and comments.
    List<String> lines(String file) {
        try {
            return Files.readAllLines(home.resolve(file)).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An empty folder below the target.
    Path fresh(String name) {
        var folder = target.resolve(name);
        delete(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path root) {
        if (Files.notExists(root)) {
            return;
        }
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the build goes by beside the jars: each file that people edit, and its own code.
    List<Path> recipe() {
        var recipe = new ArrayList<Path>();
        try (var own = Files.list(home)) {
            own.filter(Files::isRegularFile).sorted().forEach(recipe::add);
            for (var folder : RECIPE) {
                try (var files = Files.walk(home.resolve(folder))) {
                    files.filter(Files::isRegularFile).sorted().forEach(recipe::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recipe;
    }

    /// Gives everything below a folder the time of the build.
    void settle(Path root) {
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!Files.isSymbolicLink(file)) {
                    Files.setLastModifiedTime(file, FileTime.from(timestamp));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(
                            file,
                            copy,
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
