package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Style sheets as JavaFX keeps them once they are read. It takes such a file in the place of the
/// text beside it, so that reading is done by the build and not by every start.
///
/// @param named the folder with JavaFX, whose own reader is asked
record Sheets(Workshop workshop, Path named) {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    /// What comes beside the sheets among these files.
    ///
    /// @param place where below the target they are read
    /// @param begin how the names of the sheets begin
    SortedMap<String, byte[]> binaries(
            String place, String begin, SortedMap<String, byte[]> files) {
        var folder = workshop.fresh(place);
        var texts = new ArrayList<Path>();
        files.forEach(
                (name, bytes) -> {
                    if (name.startsWith(begin) && name.endsWith(TEXT)) {
                        texts.add(lay(folder.resolve(name), bytes));
                    }
                });
        if (!texts.isEmpty()) {
            read(texts);
        }
        var binaries = new TreeMap<String, byte[]>();
        for (var text : texts) {
            var name = folder.relativize(text).toString().replace('\\', '/');
            binaries.put(binary(name), bytes(Path.of(binary(text.toString()))));
        }
        return binaries;
    }

    private void read(List<Path> texts) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--module-path", named.toString()));
        command.addAll(List.of("--add-modules", "javafx.graphics,jdk.unsupported"));
        command.add("--sun-misc-unsafe-memory-access=allow");
        // An order that hangs on where objects lie, and one that compiled code remembers, would be
        // another one in the next build.
        command.addAll(List.of("-Xint", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"));
        command.add(workshop.home().resolve("sheets/BinarySheets.java").toString());
        texts.forEach(text -> command.add(text.toString()));
        Tool.program(workshop.target(), Map.of(), command);
    }

    private static String binary(String name) {
        return name.substring(0, name.length() - TEXT.length()) + BINARY;
    }

    private static Path lay(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
