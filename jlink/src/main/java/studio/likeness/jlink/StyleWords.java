package studio.likeness.jlink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a node may bear as style class: each text in a program that is one word, or the name of a
/// constant in small letters. A text to which more is joined stands for itself with other such
/// words or numbers in it.
final class StyleWords {
    /// How the compiler writes what is joined in, and what stands for it in a format.
    private static final String HOLE = "\1|%[sd]";

    private static final Pattern JOINED = Pattern.compile("[\\w-]*(\1[\\w-]*)+");
    private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z0-9_-]+");

    private final Set<String> whole = new HashSet<>();
    private final List<Pattern> joined = new ArrayList<>();

    /// In FXML, one text may say many.
    void addEach(String text) {
        BETWEEN.splitAsStream(text).forEach(this::add);
    }

    void add(String text) {
        var holed = text.replaceAll(HOLE, "\1");
        whole.add(styled(text));
        if (JOINED.matcher(holed).matches()) {
            addJoined(holed);
        } else if (holed.matches("-[\\w-]+|[\\w-]+-")) {
            addJoined(holed.startsWith("-") ? "\1" + holed : holed + "\1");
        }
    }

    /// Next to nothing between holes, as in a date or a number in hex, makes no style class.
    private void addJoined(String text) {
        var pieces = Stream.of(text.split("\1+", -1)).map(StyleWords::styled).toList();
        var own = String.join("", pieces);
        if (own.length() > 2 && own.matches(".*[a-z].*")) {
            joined.add(
                    Pattern.compile(
                            pieces.stream()
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("(.*)"))));
        }
    }

    boolean may(String styleClass) {
        var word = styled(styleClass);
        return whole.contains(word) || joined.stream().anyMatch(text -> isFilled(text, word));
    }

    /// Where two holes share what is left, there are many ways to part it: all are taken.
    private boolean isFilled(Pattern text, String word) {
        var filled = text.matcher(word);
        return filled.matches()
                && (filled.groupCount() > 1
                        || filled.group(1).matches("[0-9]*")
                        || may(filled.group(1)));
    }

    private static String styled(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
