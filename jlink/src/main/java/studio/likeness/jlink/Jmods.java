package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The libraries that say themselves which module they are. Where one brings machine code, that of
/// this system goes into the image as files and the rest is left out: otherwise it would be written
/// into the person's home folder at the first start, and stay there.
record Jmods(Workshop workshop, String architecture) {

    /// @param jars every module as a jar, the machine code taken out of those that had some
    /// @param jmods those that had some, with that of this system
    record Folders(Path jars, Path jmods) {}

    Folders make(List<Part> named) {
        var folders = new Folders(workshop.fresh("jars"), workshop.fresh("jmods"));
        for (var part : named) {
            make(part, folders);
        }
        return folders;
    }

    private void make(Part part, Folders folders) {
        var contents = Jars.read(part.jar());
        var natives = natives(part, contents);
        var jar = folders.jars().resolve(file(part) + ".jar");
        try {
            if (natives.isEmpty()) {
                Files.copy(part.jar(), jar);
                return;
            }
            contents.keySet().removeIf(name -> isMachineCode(part, name));
            Jars.write(jar, contents, workshop.timestamp());
            Tool.jdk(
                    "jmod",
                    List.of(
                            "create",
                            "--class-path",
                            jar.toString(),
                            "--libs",
                            libraries(part, natives).toString(),
                            "--date",
                            workshop.timestamp().toString(),
                            folders.jmods().resolve(file(part) + ".jmod").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Machine code for this system, by the name of its file.
    SortedMap<String, byte[]> natives(Part part, SortedMap<String, byte[]> contents) {
        var found = new TreeMap<String, byte[]>();
        contents.forEach(
                (name, bytes) -> {
                    if (isMachineCode(part, name) && isForHere(part, name)) {
                        found.put(name.substring(name.lastIndexOf('/') + 1), bytes);
                    }
                });
        return found;
    }

    /// SQLite brings that of twenty systems in folders of their own.
    private static boolean isMachineCode(Part part, String name) {
        return isOfSqlite(part)
                ? name.startsWith("org/sqlite/native/")
                : !name.contains("/") && name.matches(".*\\.(so|dylib|dll)");
    }

    private boolean isForHere(Part part, String name) {
        var platform = workshop.platform();
        return platform.isNative(name)
                && (!isOfSqlite(part) || name.startsWith(platform.sqliteFolder(architecture)));
    }

    private static boolean isOfSqlite(Part part) {
        return part.artifact().equals("sqlite-jdbc");
    }

    private Path libraries(Part part, SortedMap<String, byte[]> natives) throws IOException {
        var folder = workshop.fresh("natives/" + file(part));
        for (var library : natives.entrySet()) {
            Files.write(folder.resolve(library.getKey()), library.getValue());
        }
        return folder;
    }

    /// Two groups may have a part of the same name.
    private static String file(Part part) {
        return part.name().replace(':', '.');
    }
}
