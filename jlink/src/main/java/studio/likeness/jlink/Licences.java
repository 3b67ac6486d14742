package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What every shipped part allows and asks for, as a person looked it up. A part that nobody looked
/// up is not shipped.
///
/// @param terms by part, as `group:artifact`
/// @param texts the folder with the text of each licence
record Licences(Map<String, Terms> terms, Path texts) {
    private static final String FILE = "licences.txt";

    /// @param licence its SPDX expression
    /// @param holder whose copyright has to be named
    record Terms(String licence, String holder) {
        /// The single licences that the expression is made of.
        List<String> licences() {
            return Stream.of(licence.split(" (AND|OR|WITH) ")).toList();
        }
    }

    static Licences read(Workshop workshop) {
        var terms = new TreeMap<String, Terms>();
        for (var line : workshop.lines(FILE)) {
            var columns = line.split("\\s*\\|\\s*");
            if (columns.length != 3
                    || terms.put(columns[0], new Terms(columns[1], columns[2])) != null) {
                throw new Flaw("jlink/" + FILE + " has a line that is not one part's: " + line);
            }
        }
        return new Licences(terms, workshop.home().resolve("licences"));
    }

    Terms of(Part part) {
        var found = terms.get(part.name());
        if (found == null) {
            throw new Flaw(
                    "Nobody has looked up the licence of %s: look, then add it to jlink/%s"
                            .formatted(part.name(), FILE));
        }
        return found;
    }

    /// Fails for a part without terms and for a licence without a text.
    void check(List<Part> parts) {
        for (var part : parts) {
            for (var licence : of(part).licences()) {
                if (Files.notExists(text(licence))) {
                    throw new Flaw("%s needs the text %s".formatted(part.name(), text(licence)));
                }
            }
        }
    }

    /// Lays down the texts, a list of who holds what, and what the jars themselves bring.
    void lay(List<Part> parts, Path folder) {
        try {
            Files.createDirectories(folder);
            Workshop.copy(texts, folder);
            var list = new StringBuilder();
            for (var part : parts.stream().sorted(Comparator.comparing(Part::name)).toList()) {
                var found = of(part);
                list.append(
                        "%s %s\n  %s\n  %s\n"
                                .formatted(
                                        part.name(),
                                        part.version(),
                                        found.licence(),
                                        found.holder()));
                layOwn(part, folder);
            }
            Files.writeString(folder.resolve("PARTS.txt"), list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void layOwn(Part part, Path folder) throws IOException {
        for (var entry : Jars.read(part.jar()).entrySet()) {
            if (entry.getKey().matches("(META-INF/)?([^/]*/)*(LICENSE|LICENCE|NOTICE)[^/]*")
                    && !entry.getKey().endsWith(".class")) {
                var own = Files.createDirectories(folder.resolve(part.name().replace(':', '.')));
                var name = entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1);
                Files.write(own.resolve(name), entry.getValue());
            }
        }
    }

    private Path text(String licence) {
        return texts.resolve(licence + ".txt");
    }
}
