package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/// What every shipped part allows and asks for, as a person looked it up. A part that nobody looked
/// up is not shipped.
///
/// @param terms by part, as `group:artifact`
/// @param texts the folder with the text of each licence
record Licences(Map<String, Terms> terms, Path texts) {
    private static final String FILE = "licences.txt";

    /// Also those of others whose work lies in a jar: `Schubfach-LICENSE`.
    private static final String OWN = "(.*/)?([^/]*-)?(LICENSE|LICENCE|NOTICE)[^/]*";

    static Licences read(Workshop workshop) {
        var terms = new TreeMap<String, Terms>();
        for (var line : workshop.lines(FILE)) {
            // Most need no fourth column, where the sources are.
            var columns = (line + " | ").split("\\s*\\|\\s*", -1);
            if (columns.length < 4
                    || columns.length > 5
                    || terms.put(columns[0], new Terms(columns[1], columns[2], columns[3]))
                            != null) {
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
        return found.at(part.version());
    }

    /// Fails for a part without terms, for a licence without a text, and for one that wants a way
    /// to the sources without it.
    void check(Shipped shipped) {
        check("OpenJDK", shipped.java().terms());
        shipped.parts().forEach(part -> check(part.name(), of(part)));
        shipped.enclosed().forEach(one -> check(one.title(), one.terms()));
    }

    private void check(String name, Terms found) {
        for (var licence : found.licences()) {
            if (Files.notExists(text(licence))) {
                throw new Flaw("%s needs the text %s".formatted(name, text(licence)));
            }
        }
        if (found.hidesSources()) {
            throw new Flaw(
                    "%s goes with a way to its sources: add that where jlink has its licence"
                            .formatted(name));
        }
    }

    /// Lays down the texts, a list of who holds what, and what the jars themselves bring.
    void lay(Shipped shipped, Path folder) {
        try {
            Files.createDirectories(folder);
            Workshop.copy(texts, folder);
            Files.writeString(folder.resolve("PARTS.txt"), list(shipped));
            for (var part : shipped.parts()) {
                layOwn(part, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String list(Shipped shipped) {
        var list = new StringBuilder();
        list.append("OpenJDK %s\n".formatted(shipped.java().version()));
        list.append(shipped.java().terms().text());
        for (var part :
                shipped.parts().stream().sorted(Comparator.comparing(Part::name)).toList()) {
            list.append("%s %s\n".formatted(part.name(), part.version())).append(of(part).text());
            shipped.enclosed().stream()
                    .filter(one -> one.host().equals(part))
                    .forEach(one -> list.append(one.title() + "\n").append(one.terms().text()));
        }
        return list.toString();
    }

    private static void layOwn(Part part, Path folder) throws IOException {
        for (var entry : Jars.read(part.jar()).entrySet()) {
            if (entry.getKey().matches(OWN) && !entry.getKey().endsWith(".class")) {
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
