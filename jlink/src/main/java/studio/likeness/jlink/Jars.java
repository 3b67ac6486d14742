package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Jars as what is in them: names and bytes, in the order of the names.
final class Jars {
    private Jars() {}

    /// What a JVM of this version sees in a jar: the entries for newer versions are in the place of
    /// those for all.
    static SortedMap<String, byte[]> read(Path jar) {
        var contents = new TreeMap<String, byte[]>();
        try (var file =
                new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion())) {
            for (var entry : file.versionedStream().filter(e -> !e.isDirectory()).toList()) {
                try (var bytes = file.getInputStream(entry)) {
                    contents.put(entry.getName(), bytes.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    static void write(Path jar, SortedMap<String, byte[]> contents, Instant timestamp) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var entry : contents.entrySet()) {
                var header = new ZipEntry(entry.getKey());
                header.setTimeLocal(timestamp.atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
