import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;

/// Reads style sheets now, so that no start has to: each `X.css` that is named gets an `X.bss` beside
/// it, which JavaFX takes in its place. A sheet that does not come back as it was ends with 1.
class BinarySheets {
    static void main(String[] sheets) throws IOException {
        for (var sheet : sheets) {
            var source = Path.of(sheet);
            var binary = Path.of(sheet.replaceAll("\\.css$", ".bss"));
            Stylesheet.convertToBinary(source.toFile(), binary.toFile());
            if (!rules(new CssParser().parse(url(source))).equals(rules(Stylesheet.loadBinary(url(binary))))) {
                System.err.println(sheet + " comes back with other rules");
                System.exit(1);
            }
        }
    }

    private static URL url(Path file) throws IOException {
        return file.toUri().toURL();
    }

    /// What each rule is about and how much it says.
    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream().map(BinarySheets::rule).toList();
    }

    private static String rule(Rule rule) {
        return rule.getSelectors() + " " + rule.getDeclarations().stream().map(d -> d.getProperty()).toList();
    }
}
