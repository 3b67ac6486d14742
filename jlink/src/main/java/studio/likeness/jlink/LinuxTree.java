package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;

/// The files of an installed studio where Linux looks for them: the program below `/opt`, its menu
/// entry, icons and description where every desktop reads them.
record LinuxTree(Workshop workshop, Path root) {
    private static final String ID = "studio.likeness.Studio";
    private static final String PROGRAM = "opt/likeness-studio";

    Path lay(AppImage image) {
        try {
            Workshop.copy(image.folder(), root.resolve(PROGRAM));
            var link = root.resolve("usr/bin/likeness-studio");
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of("/", PROGRAM, "bin/likeness"));
            icons();
            filled(ID + ".desktop", "usr/share/applications/");
            filled(ID + ".metainfo.xml", "usr/share/metainfo/");
            copyright(Files.readString(image.app().resolve("legal/PARTS.txt")));
            open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workshop.settle(root);
        return root;
    }

    private void icons() throws IOException {
        var icons = workshop.assets().resolve("icon");
        put(icons.resolve("likeness.svg"), icon("scalable", "svg"));
        for (var size : new int[] {16, 24, 32, 48, 64, 128, 256, 512}) {
            put(
                    icons.resolve("png/likeness-%d.png".formatted(size)),
                    icon(size + "x" + size, "png"));
        }
    }

    private static String icon(String size, String form) {
        return "usr/share/icons/hicolor/%s/apps/%s.%s".formatted(size, ID, form);
    }

    private void filled(String name, String folder) throws IOException {
        var file = root.resolve(folder + name);
        Files.createDirectories(file.getParent());
        var day = workshop.timestamp().atOffset(ZoneOffset.UTC).toLocalDate();
        Files.writeString(
                file,
                Files.readString(workshop.home().resolve("linux").resolve(name))
                        .replace("@VERSION@", workshop.version())
                        .replace("@DATE@", day.toString()));
    }

    /// The one file that people look for first: whose all this is, and where the licences lie.
    private void copyright(String parts) throws IOException {
        filled("copyright", "usr/share/doc/likeness-studio/");
        var file = root.resolve("usr/share/doc/likeness-studio/copyright");
        Files.writeString(file, Files.readString(file).replace("@PARTS@\n", parts));
    }

    private void put(Path from, String to) throws IOException {
        var file = root.resolve(to);
        Files.createDirectories(file.getParent());
        Files.copy(from, file);
    }

    /// Everybody may read and nobody but root may write, whatever the builder's own habits are.
    private void open() throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
                var runs = Files.isDirectory(file) || Files.isExecutable(file);
                var rights = PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--");
                Files.setPosixFilePermissions(file, rights);
            }
        }
    }
}
