package studio.likeness.ui.i18n;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What is wrong with one file of words, each complaint with the line it is about.
final class WordForm {
    private static final Pattern KEY =
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final Pattern HALF_WIDTH =
            Pattern.compile("\\p{IsHan}[,.;:?!]|[,.;:?!]\\p{IsHan}");

    private WordForm() {}

    static List<String> complaints(WordFile file) {
        var found = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var line : file.lines()) {
            var what = new ArrayList<>(inKey(line.key(), file.room()));
            if (!seen.add(line.key())) {
                what.add("is there twice");
            }
            what.addAll(inValue(line.value()));
            for (var complaint : what) {
                found.add(
                        "%s.properties:%d %s\n    %s"
                                .formatted(file.name(), line.number(), complaint, line.text()));
            }
        }
        return found;
    }

    private static List<String> inKey(String key, String room) {
        if (!KEY.matcher(key).matches()) {
            return List.of("is not key=text with a dotted kebab-case key");
        }
        return key.startsWith(room + ".") ? List.of() : List.of("belongs in another file");
    }

    private static List<String> inValue(String value) {
        var found = new ArrayList<String>();
        var bare = Words.PLACEHOLDER.matcher(value).replaceAll("");
        if (value.isBlank()) {
            found.add("says nothing");
        } else if (!value.equals(value.strip())) {
            found.add("has blanks at an end");
        }
        if (bare.matches(".*[{}].*")) {
            found.add("has a stray brace");
        }
        if (value.contains("\\")) {
            found.add("has an escape: write the character itself");
        }
        if (value.matches(".*[!！].*")) {
            found.add("shouts");
        }
        if (value.matches(".*[:：]")) {
            found.add("ends with a colon");
        }
        if (HALF_WIDTH.matcher(value).find()) {
            found.add("has half-width punctuation beside Chinese");
        }
        return found;
    }
}
