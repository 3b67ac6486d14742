package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a person downloads, with a list of digests beside it.
record Installers(Workshop workshop, List<String> told) {
    private static final String DIGESTS = "SHA256SUMS";

    void make(AppImage image) {
        var folder = workshop.fresh("installer");
        switch (workshop.platform()) {
            case LINUX -> new LinuxPackages(workshop, folder).make(image);
            case MACOS, WINDOWS -> withJpackage(image, folder);
        }
        sum(folder);
    }

    private void withJpackage(AppImage image, Path folder) {
        var arguments = new ArrayList<>(told);
        arguments.addAll(List.of("--app-image", image.folder().toString()));
        arguments.addAll(List.of("--dest", folder.toString()));
        arguments.addAll(List.of("--app-version", AppImage.version(workshop)));
        arguments.addAll(List.of("--vendor", "Likeness Studio"));
        Tool.jdk("jpackage", arguments);
    }

    static void sum(Path folder) {
        try (var files = Files.list(folder)) {
            var lines =
                    files.sorted()
                            .map(file -> BuildId.sha256(file) + "  " + file.getFileName())
                            .toList();
            if (lines.isEmpty()) {
                throw new Flaw("No installer was made");
            }
            Files.write(folder.resolve(DIGESTS), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
