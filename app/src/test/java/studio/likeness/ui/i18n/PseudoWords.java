package studio.likeness.ui.i18n;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;

/// A language that nobody speaks, for layouts: English with accents, longer by two fifths, between
/// brackets that show at once where a text was cut.
public final class PseudoWords {
    private static final String PLAIN = "aceinouyACEINOUY";
    private static final String ACCENTED = "áçéíñóúýÁÇÉÍÑÓÚÝ";
    private static final double LONGER = 0.4;

    private PseudoWords() {}

    /// Words whose English is the pseudo language.
    public static Words words() {
        return new Words(
                Locale.ENGLISH,
                () -> ZoneOffset.UTC,
                language -> stretched(Dictionary.of(language)));
    }

    static Dictionary stretched(Dictionary words) {
        var longer =
                words.sentences().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        entry -> entry.getKey(),
                                        entry -> stretch(entry.getValue())));
        return new Dictionary(_ -> longer);
    }

    static String stretch(String sentence) {
        var text = new StringBuilder("⟦");
        var places = Words.PLACEHOLDER.matcher(sentence);
        var written = 0;
        while (places.find()) {
            text.append(accented(sentence.substring(written, places.start())));
            text.append(places.group());
            written = places.end();
        }
        text.append(accented(sentence.substring(written)));
        return text + padding((int) Math.ceil(sentence.length() * LONGER)) + "⟧";
    }

    private static String accented(String plain) {
        return plain.chars()
                .mapToObj(
                        letter -> {
                            var at = PLAIN.indexOf(letter);
                            return String.valueOf(at < 0 ? (char) letter : ACCENTED.charAt(at));
                        })
                .collect(Collectors.joining());
    }

    /// In words, so that a longer sentence wraps as a real one would.
    private static String padding(int length) {
        return " loñgér".repeat(length / 7 + 1).substring(0, length);
    }
}
