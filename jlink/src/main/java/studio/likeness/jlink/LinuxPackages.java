package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The packages for Linux: one tree of files, packed in each way that this machine has the tool
/// for. They hold no script, so nothing of ours runs as root.
record LinuxPackages(Workshop workshop, Path folder) {
    private static final String NAME = "likeness-studio";

    void make(AppImage image) {
        var root = new LinuxTree(workshop, workshop.fresh("root")).lay(image);
        archive(root);
        if (Tool.has("dpkg-deb")) {
            deb(root);
        }
        if (Tool.has("rpmbuild")) {
            rpm(root);
        }
    }

    /// Unpacked anywhere, started in place.
    private void archive(Path root) {
        var name = "%s-%s-linux-%s.tar.gz".formatted(NAME, workshop.version(), processor());
        tool(
                List.of(
                        "tar",
                        "--create",
                        "--gzip",
                        "--file=" + folder.resolve(name),
                        "--directory=" + root.resolve("opt"),
                        "--sort=name",
                        "--owner=0",
                        "--group=0",
                        "--numeric-owner",
                        NAME));
    }

    private void deb(Path root) {
        var architecture = debian(processor());
        var control = workshop.fresh("deb");
        Workshop.copy(root, control);
        try {
            write(
                    control.resolve("DEBIAN/control"),
                    filled("control", architecture).replace("@KILOBYTES@", kilobytes(root)));
            workshop.settle(control);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = "%s_%s_%s.deb".formatted(NAME, workshop.version(), architecture);
        tool(
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zxz",
                        "--build",
                        control.toString(),
                        folder.resolve(file).toString()));
        Workshop.delete(control);
    }

    private void rpm(Path root) {
        var work = workshop.fresh("rpm");
        var spec = work.resolve(NAME + ".spec");
        try {
            write(spec, filled(NAME + ".spec", processor()).replace("@ROOT@", root.toString()));
            var file = "%s-%s-1.%s.rpm".formatted(NAME, workshop.version(), processor());
            tool(List.of("rpmbuild", "-bb", "--define", "_topdir " + work, spec.toString()));
            Files.move(
                    work.resolve("RPMS").resolve(processor()).resolve(file), folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Workshop.delete(work);
    }

    private void tool(List<String> command) {
        var epoch = Long.toString(workshop.timestamp().getEpochSecond());
        Tool.program(folder, Map.of("SOURCE_DATE_EPOCH", epoch, "GZIP", "-n"), command);
    }

    private String filled(String template, String architecture) throws IOException {
        return Files.readString(workshop.home().resolve("linux").resolve(template))
                .replace("@VERSION@", workshop.version())
                .replace("@ARCHITECTURE@", architecture);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String processor() {
        return Platform.processor(System.getProperty("os.arch"));
    }

    static String debian(String processor) {
        return switch (processor) {
            case "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            default -> processor;
        };
    }

    private static String kilobytes(Path root) {
        try (var files = Files.walk(root)) {
            var bytes =
                    files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum();
            return Long.toString(bytes / 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
