package studio.likeness.ui.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the keys that code and layouts ask for, by reading them as text.
record UsedWords(Collection<String> rooms) {
    /// A key handed to whatever makes or says a message.
    private static final Pattern CALL =
            Pattern.compile("(?:Message\\.of|new Message|\\.say)\\(\\s*\"([^\"]*)\"(?!\\s*\\+)");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern IN_LAYOUT = Pattern.compile("\"%([^\"]*)\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(//|/?\\*).*$");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(json|db|properties|fxml|css|csv|png|mp4|part|log|key)");

    /// The keys in Java: those in calls, and every other literal that begins with a room and reads
    /// like a key.
    Stream<String> inJava(String source) {
        var code = COMMENT.matcher(source).replaceAll("").replace("'\"'", "' '");
        var literals = LITERAL.matcher(code).results().map(match -> match.group(1));
        return Stream.concat(
                        CALL.matcher(code).results().map(match -> match.group(1)),
                        literals.filter(this::readsLikeAKey))
                .distinct();
    }

    Stream<String> inLayout(String fxml) {
        return IN_LAYOUT.matcher(fxml).results().map(match -> match.group(1));
    }

    TreeSet<String> below(Path sources, Path layouts) {
        var keys = new TreeSet<String>();
        texts(sources, ".java").flatMap(this::inJava).forEach(keys::add);
        inLayouts(layouts).forEach(keys::add);
        return keys;
    }

    Stream<String> inLayouts(Path layouts) {
        return texts(layouts, ".fxml").flatMap(this::inLayout);
    }

    private boolean readsLikeAKey(String literal) {
        return rooms.stream().anyMatch(room -> literal.startsWith(room + "."))
                && literal.matches("[a-z0-9]+([.-][a-z0-9]+)*")
                && !FILE.matcher(literal).matches();
    }

    private static Stream<String> texts(Path below, String ending) {
        try (var files = Files.walk(below)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .map(UsedWords::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
