package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheet of AtlantaFX that ours stand on. It dresses every control that there is, and each
/// start reads it before the first picture. Rules that no node of the studio can meet are left out:
/// whoever comes to use another control gets its rules back with the next build.
///
/// @param named the folder with AtlantaFX and all it is built on
record Theme(Workshop workshop, Path named) {
    private static final String TEXT = "atlantafx/base/theme/primer-light.css";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE =
            Pattern.compile("\\G\\s*((?:[^{}@()]++|\\([^{},()]*+\\))+)(\\{[^{}]*\\}\\s*)");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z_][\\w-]*)");

    /// Puts what is left of the theme in its place.
    void trim(SortedMap<String, byte[]> ours) {
        var files = new TreeMap<>(ours);
        Path jar = null;
        for (var library : jars()) {
            var contents = Jars.read(library);
            files.putAll(contents);
            if (contents.containsKey(TEXT)) {
                jar = library;
            }
        }
        if (jar == null) {
            throw new Flaw("No library has " + TEXT);
        }
        var text = new String(files.get(TEXT), StandardCharsets.UTF_8);
        var kept = trimmed(text, Reach.words(files)::may).getBytes(StandardCharsets.UTF_8);
        var contents = Jars.read(jar);
        contents.put(TEXT, kept);
        contents.putAll(new Sheets(workshop, named).binaries("theme", TEXT, contents));
        Jars.write(jar, contents, workshop.timestamp());
    }

    /// A selector needs all its style classes, of the nodes above as well. Whatever else it asks
    /// for is taken to be there.
    ///
    /// @param borne whether a node may bear a style class
    static String trimmed(String sheet, Predicate<String> borne) {
        var text = COMMENT.matcher(sheet).replaceAll("").strip();
        var kept = new StringBuilder();
        var end = 0;
        for (var rules = RULE.matcher(text); rules.find(); end = rules.end()) {
            var selectors =
                    Stream.of(rules.group(1).split(","))
                            .map(String::strip)
                            .filter(selector -> isMet(selector, borne))
                            .collect(Collectors.joining(", "));
            if (!selectors.isEmpty()) {
                kept.append(selectors).append(' ').append(rules.group(2).strip()).append('\n');
            }
        }
        if (end < text.length()) {
            var rest = text.substring(end, Math.min(text.length(), end + 80));
            throw new Flaw("A sheet says what is not understood: " + rest);
        }
        return kept.toString();
    }

    private static boolean isMet(String selector, Predicate<String> borne) {
        return STYLE_CLASS
                .matcher(selector)
                .results()
                .allMatch(found -> borne.test(found.group(1)));
    }

    private Iterable<Path> jars() {
        try (var found = Files.list(named)) {
            return found.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
