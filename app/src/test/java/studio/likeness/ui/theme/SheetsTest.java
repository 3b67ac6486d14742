package studio.likeness.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

/// The sheets as text: colours in one place, short, and understood by JavaFX.
class SheetsTest {
    private static final int LONGEST = 400;
    private static final Path RESOURCES = Path.of("src/main/resources/studio/likeness/ui");
    private static final Path UI = Path.of("src/main/java/studio/likeness/ui");

    private static final Pattern COLOUR_IN_STYLE =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|ladder|derive)\\(");
    private static final Pattern COLOUR_IN_JAVA =
            Pattern.compile("\\bColor\\.[A-Z(a-z]|\"#[0-9a-fA-F]{3,8}\"|-fx-[a-z-]*(fill|color):");
    private static final Pattern ROLE = Pattern.compile("-ls-([a-z-]+)");

    @Test
    void coloursAreNamedInTheTokenSheetOnly() throws IOException {
        var found = lines(RESOURCES, this::isOtherStyle, COLOUR_IN_STYLE);
        found.addAll(lines(UI, this::isJavaThatTakesRoles, COLOUR_IN_JAVA));
        assertThat(found).isEmpty();
    }

    @Test
    void everyRoleThatIsUsedExists() throws IOException {
        var used = new TreeSet<String>();
        for (var sheet : sheets()) {
            ROLE.matcher(Files.readString(sheet)).results().forEach(r -> used.add(r.group(1)));
        }
        assertThat(Tokens.light().colours().keySet()).isEqualTo(used);
    }

    @Test
    void everySheetIsUnderstoodWhole() throws IOException {
        var errors = CssParser.errorsProperty();
        for (var sheet : sheets()) {
            errors.clear();
            var rules = new CssParser().parse(sheet.toUri().toURL()).getRules();
            assertThat(errors).as(sheet.toString()).isEmpty();
            assertThat(rules).as(sheet.toString()).isNotEmpty();
        }
    }

    @Test
    void noSheetIsLong() throws IOException {
        for (var sheet : sheets()) {
            assertThat(Files.readAllLines(sheet)).as(sheet.toString()).hasSizeLessThan(LONGEST);
        }
    }

    @Test
    void aLiteralColourWouldBeFound() {
        assertThat(COLOUR_IN_STYLE.matcher("-fx-fill: #fff;").find()).isTrue();
        assertThat(COLOUR_IN_JAVA.matcher("node.setFill(Color.web(x))").find()).isTrue();
        assertThat(COLOUR_IN_JAVA.matcher("node.setStyle(\"-fx-text-fill: red\")").find()).isTrue();
    }

    private boolean isOtherStyle(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".fxml") || (name.endsWith(".css") && !name.equals("tokens.css"));
    }

    /// A code for phones is black on white in both themes: it is the one exception.
    private boolean isJavaThatTakesRoles(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".java") && !name.startsWith("Qr");
    }

    private static List<String> lines(Path folder, Predicate<Path> files, Pattern wanted)
            throws IOException {
        var found = new ArrayList<String>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).filter(files).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> wanted.matcher(line).find())
                        .forEach(line -> found.add(file + ": " + line.strip()));
            }
        }
        return found;
    }

    private static List<Path> sheets() throws IOException {
        try (var files = Files.list(Tokens.SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
