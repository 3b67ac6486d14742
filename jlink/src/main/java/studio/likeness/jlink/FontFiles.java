package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The fonts of the studio as plain files beside the program, which JavaFX reads in their place.
/// Out of the program it would copy each to a temporary file at every start. Those in the program
/// stay: a file that is missing or broken is no reason not to start.
///
/// @param parts with those among them that bring a font
record FontFiles(List<Part> parts) {
    private static final List<Bringer> BRINGERS =
            List.of(
                    new Bringer("studio.likeness:likeness-app", "studio/likeness/ui/theme/fonts/"),
                    new Bringer(
                            "org.kordamp.ikonli:ikonli-feather-pack",
                            "META-INF/resources/feather/"));

    /// @param part as Maven names it
    /// @param inside where its fonts are
    private record Bringer(String part, String inside) {
        boolean isFont(String name) {
            return name.startsWith(inside) && name.endsWith(".ttf");
        }
    }

    void lay(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var bringer : BRINGERS) {
                if (lay(bringer, folder) == 0) {
                    throw new Flaw("No font was found in " + bringer.part());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int lay(Bringer bringer, Path folder) throws IOException {
        var fonts =
                parts.stream()
                        .filter(part -> part.name().equals(bringer.part()))
                        .flatMap(part -> Jars.read(part.jar()).entrySet().stream())
                        .filter(entry -> bringer.isFont(entry.getKey()))
                        .toList();
        for (var font : fonts) {
            var name = font.getKey().substring(font.getKey().lastIndexOf('/') + 1);
            Files.write(folder.resolve(name), font.getValue());
        }
        return fonts.size();
    }
}
