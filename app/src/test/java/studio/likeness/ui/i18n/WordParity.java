package studio.likeness.ui.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one language says and another does not.
final class WordParity {
    private WordParity() {}

    /// Sentences that a language lacks, as the lines to paste into its file.
    static List<String> lacking(List<WordFile> files) {
        var found = new ArrayList<String>();
        for (var language : WordFile.LANGUAGES) {
            var said = sentences(files, language).keySet();
            for (var other : files) {
                if (other.language().equals(language)) {
                    continue;
                }
                for (var line : other.lines()) {
                    if (!said.contains(base(line.key()))) {
                        found.add(paste(language, line.key(), line.value()));
                    }
                }
            }
        }
        return found;
    }

    /// Sentences whose values differ between the languages.
    static List<String> unlike(List<WordFile> files) {
        var found = new ArrayList<String>();
        var english = sentences(files, "en");
        var chinese = sentences(files, "zh");
        english.forEach(
                (key, values) -> {
                    var others = chinese.getOrDefault(key, values);
                    if (!values.equals(others)) {
                        found.add("%s: en has %s, zh has %s".formatted(key, values, others));
                    }
                });
        return found;
    }

    /// Counting sentences without the form that every language needs.
    static List<String> formless(List<WordFile> files) {
        var found = new ArrayList<String>();
        for (var file : files) {
            var keys = file.lines().stream().map(WordFile.Line::key).toList();
            for (var line : file.lines()) {
                var other = base(line.key()) + ".other";
                if (line.key().endsWith(".one") && !keys.contains(other)) {
                    found.add(paste(file.language(), other, line.value()));
                }
            }
        }
        return found;
    }

    static String paste(String language, String key, String value) {
        var room = key.replaceFirst("\\..*", "");
        return "paste into %s/%s.properties:\n%s=%s".formatted(language, room, key, value);
    }

    /// The key that a message names: without the ending that its count chooses.
    static String base(String key) {
        return key.replaceFirst("\\.(one|other)$", "");
    }

    /// Each sentence of a language with all the values it names, in any of its forms.
    private static Map<String, Set<String>> sentences(List<WordFile> files, String language) {
        var all = new TreeMap<String, Set<String>>();
        for (var file : files) {
            if (file.language().equals(language)) {
                for (var line : file.lines()) {
                    var values = all.computeIfAbsent(base(line.key()), _ -> new TreeSet<>());
                    Words.PLACEHOLDER
                            .matcher(line.value())
                            .results()
                            .forEach(place -> values.add(place.group()));
                }
            }
        }
        return all;
    }
}
