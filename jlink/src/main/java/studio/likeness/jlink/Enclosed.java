package studio.likeness.jlink;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Others' work that lies in the jar of a part and has no jar of its own: a font among our files, a
/// library inside of another.
///
/// @param host in whose jar it lies
/// @param files a glob of its entries there
/// @param purl the address that package lists agree on
record Enclosed(Part host, String files, String name, String version, String purl, Terms terms) {
    private static final String FILE = "enclosed.txt";
    private static final int COLUMNS = 6;
    private static final int WITH_SOURCES = 7;

    /// What lies in these parts. Lines of other parts do no harm.
    static List<Enclosed> read(Workshop workshop, List<Part> parts) {
        return workshop.lines(FILE).stream().flatMap(line -> read(line, parts)).toList();
    }

    private static Stream<Enclosed> read(String line, List<Part> parts) {
        var columns = line.split("\\s*\\|\\s*");
        if (columns.length < COLUMNS
                || columns.length > WITH_SOURCES
                || !columns[2].contains(" ")) {
            throw new Flaw("jlink/%s has a line that is not understood: %s".formatted(FILE, line));
        }
        return parts.stream()
                .filter(part -> (columns[0] + ":").startsWith(part.name() + ":"))
                .map(part -> in(part, columns));
    }

    private static Enclosed in(Part host, String[] columns) {
        var seen = host.name() + ":" + host.version();
        if (!columns[0].equals(host.name()) && !columns[0].equals(seen)) {
            throw new Flaw(
                    "%s is %s now: look what of others lies in it, then mend jlink/%s"
                            .formatted(columns[0], host.version(), FILE));
        }
        var title = columns[2];
        var blank = title.lastIndexOf(' ');
        var found =
                new Enclosed(
                        host,
                        columns[1],
                        title.substring(0, blank),
                        title.substring(blank + 1),
                        columns[3],
                        new Terms(
                                columns[4],
                                columns[5],
                                columns.length < WITH_SOURCES ? "" : columns[6]));
        if (found.contents().isEmpty()) {
            throw new Flaw(
                    "%s is not in %s, where jlink/%s has it".formatted(title, host.name(), FILE));
        }
        return found;
    }

    /// As people read it.
    String title() {
        return "%s %s, in %s".formatted(name, version, host.name());
    }

    SortedMap<String, byte[]> contents() {
        var glob = FileSystems.getDefault().getPathMatcher("glob:" + files);
        var contents = new TreeMap<>(Jars.read(host.jar()));
        contents.keySet().removeIf(entry -> !glob.matches(Path.of(entry)));
        return contents;
    }
}
