package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The program and every library without a module descriptor as one open module. The libraries
/// cannot be modules each: those of web3j share a package.
record MergedModule(Workshop workshop, BuildId id) {
    static final String NAME = "studio.likeness";
    static final String MAIN = NAME + ".Main";

    private static final String JAVA = String.valueOf(Runtime.version().feature());
    private static final String DESCRIPTOR = "module-info.class";
    private static final String SHEETS = NAME.replace('.', '/') + "/ui/";
    private static final String SERVICES = "META-INF/services/";

    /// @param named the folder with the modules that the merged one may need
    /// @return the module's jar
    Path make(List<Part> nameless, Path named) {
        var folder = workshop.fresh("merged");
        var jar = folder.resolve(NAME + ".jar");
        var contents = contents(nameless);
        new Theme(workshop, named).trim(contents);
        contents.putAll(new Sheets(workshop, named).binaries("sheets", SHEETS, contents));
        Jars.write(jar, contents, workshop.timestamp());
        var source = descriptor(jar, named, folder);
        contents.put(DESCRIPTOR, compiled(source, jar, named, folder.resolve("classes")));
        Jars.write(jar, contents, workshop.timestamp());
        return jar;
    }

    SortedMap<String, byte[]> contents(List<Part> nameless) {
        var merged = new TreeMap<String, byte[]>();
        for (var part : nameless) {
            Jars.read(part.jar()).forEach((name, bytes) -> add(merged, part, name, bytes));
        }
        if (merged.computeIfPresent(BuildId.CARRIER, (_, carrier) -> id.stamp(carrier)) != null) {
            merged.put(BuildId.NOTE, id.text().getBytes(StandardCharsets.US_ASCII));
        }
        return merged;
    }

    private static void add(
            SortedMap<String, byte[]> merged, Part part, String name, byte[] bytes) {
        if (name.startsWith(SERVICES)) {
            merged.merge(name, bytes, MergedModule::lines);
        } else if (!name.startsWith("META-INF/") && !name.equals(DESCRIPTOR)) {
            if (merged.put(name, bytes) != null) {
                throw new Flaw(name + " is in two parts; one is " + part.name());
            }
        }
    }

    private static byte[] lines(byte[] first, byte[] second) {
        var both = new String(first, StandardCharsets.UTF_8).strip() + "\n";
        return (both + new String(second, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /// Writes the descriptor as source: what `jdeps` finds, and the services that it cannot see.
    private Path descriptor(Path jar, Path named, Path folder) {
        Tool.jdk(
                "jdeps",
                List.of(
                        "--ignore-missing-deps",
                        "--multi-release",
                        JAVA,
                        "--module-path",
                        named.toString(),
                        "--generate-open-module",
                        folder.toString(),
                        jar.toString()));
        var source = folder.resolve(Path.of(NAME, "versions", JAVA, "module-info.java"));
        try {
            var uses =
                    ServiceUses.in(jar).stream()
                            .map(service -> "    uses " + service + ";\n")
                            .collect(Collectors.joining());
            var text = Files.readString(source);
            var end = text.lastIndexOf('}');
            return Files.writeString(source, text.substring(0, end) + uses + "}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] compiled(Path source, Path jar, Path named, Path classes) {
        var arguments = new ArrayList<String>();
        arguments.addAll(List.of("-nowarn", "-d", classes.toString()));
        arguments.addAll(List.of("--module-path", named.toString()));
        arguments.addAll(List.of("--patch-module", NAME + "=" + jar));
        arguments.addAll(List.of("--module-version", workshop.version() + "+" + id.text()));
        arguments.add(source.toString());
        Tool.jdk("javac", arguments);
        try {
            return Files.readAllBytes(classes.resolve(DESCRIPTOR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
