package studio.likeness.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The studio with a cache of its classes, as it is shipped: without one, the first look at a
/// screen is mostly the reading of classes. Classes in folders cannot be cached, so they go into
/// jars.
///
/// @param flags of its Java, the cache among them
record Shipped(List<String> flags, String classPath) {
    private static final int CLIPS = 300;

    /// @param folder for jars and cache, until nobody is measured any more
    static Shipped trained(List<String> flags, String classPath, Path folder) throws Exception {
        var jars = jars(classPath, folder);
        var cache = folder.resolve("studio.aot");
        walk(with(flags, "-XX:AOTCacheOutput=" + cache), jars, folder.resolve("home"));
        if (!Files.exists(cache)) {
            throw new IllegalStateException("the studio left no cache");
        }
        return new Shipped(with(flags, "-XX:AOTCache=" + cache), jars);
    }

    /// Through the same places that are measured; the packaged studio is trained on all.
    private static void walk(List<String> flags, String jars, Path home) throws Exception {
        Files.createDirectories(home);
        new ManyClips(home).fill(CLIPS);
        try (var studio =
                HostedStudio.start(
                        flags,
                        jars,
                        StudioHost.class,
                        List.of("--practice", "--data-dir", home.toString()))) {
            studio.tell("maybe welcome-look");
            for (var place : List.of("faces", "playground", "wallet", "ledger", "settings")) {
                studio.tell("press nav-" + place);
            }
            studio.tell("open nav-clips clip-card");
            studio.tell("scroll 120 60");
            studio.end();
        }
    }

    private static List<String> with(List<String> flags, String more) {
        return Stream.concat(flags.stream(), Stream.of(more)).toList();
    }

    private static String jars(String classPath, Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        for (var entry : classPath.split(File.pathSeparator, -1)) {
            var path = Path.of(entry);
            entries.add(
                    Files.isDirectory(path)
                            ? jar(path, folder.resolve(entries.size() + ".jar"))
                            : path);
        }
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (var files = Files.walk(classes);
                var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new JarEntry(name));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
