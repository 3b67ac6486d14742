package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import javafx.css.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][\\w-]*)");

    @TempDir Path folder;

    @Test
    void aRuleWithoutStyleClassesStays() {
        var sheet = "TextFlow > * { a: 1; }\n:focused { b: 2; }\n#id { c: 3; }\n";
        assertThat(Theme.trimmed(sheet, _ -> false)).isEqualTo(sheet);
    }

    @Test
    void aSelectorNeedsAllItsStyleClasses() {
        var sheet = ".a .b:hover { x: 1; }\n.a > .c { x: 2; }\n.a.c { x: 3; }\n";
        assertThat(Theme.trimmed(sheet, Set.of("a", "b")::contains))
                .isEqualTo(".a .b:hover { x: 1; }\n");
    }

    @Test
    void ofManySelectorsThoseStayThatAreMet() {
        assertThat(Theme.trimmed(".a, .gone .a, .b:dir(rtl) { x: 1; }", Set.of("a", "b")::contains))
                .isEqualTo(".a, .b:dir(rtl) { x: 1; }\n");
    }

    @Test
    void whatACommentSaysIsNoSelector() {
        assertThat(Theme.trimmed("/* .gone { */\n.a { x: 1; /* y */ }", "a"::equals))
                .isEqualTo(".a { x: 1;  }\n");
    }

    @Test
    void whatIsNotUnderstoodIsAFlaw() {
        for (var sheet :
                List.of(
                        "@import 'x';",
                        ".a { x: 1; } @media dark { .b { x: 1; } }",
                        ".a { x: 1; ",
                        ".a:lang(en, zh) { x: 1; }")) {
            assertThatThrownBy(() -> Theme.trimmed(sheet, _ -> true))
                    .isInstanceOf(Flaw.class)
                    .hasMessageContaining("not understood");
        }
    }

    @Test
    void withNothingGoneTheThemeIsTheSame() throws IOException {
        assertThat(rules(Theme.trimmed(theme(), _ -> true))).isEqualTo(rules(theme()));
    }

    /// JavaFX's own reader judges: of the rules it finds, those that can be met, and no other.
    @Test
    void whatIsLeftOfTheThemeIsWhatCanBeMet() throws IOException {
        Predicate<String> borne = styleClass -> !styleClass.matches(".*(chart|tab|tree|date).*");
        var met = rules(theme()).stream().filter(rule -> isMet(rule, borne)).toList();
        var left = rules(Theme.trimmed(theme(), borne));
        assertThat(left).hasSizeBetween(500, 1000).hasSameSizeAs(met);
        for (var at = 0; at < left.size(); at++) {
            assertThat(met.get(at)).endsWith(left.get(at).substring(left.get(at).indexOf('\n')));
        }
    }

    private static boolean isMet(String rule, Predicate<String> borne) {
        var selectors = rule.substring(0, rule.indexOf('\n')).split(", ");
        return List.of(selectors).stream()
                .anyMatch(
                        selector ->
                                STYLE_CLASS
                                        .matcher(selector)
                                        .results()
                                        .allMatch(found -> borne.test(found.group(1))));
    }

    private String theme() throws IOException {
        var sheet = new PrimerLight().getUserAgentStylesheet().replace(".bss", ".css");
        try (var text = PrimerLight.class.getResourceAsStream(sheet)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Each rule as its selectors in a line, then what it declares.
    private List<String> rules(String sheet) throws IOException {
        var file = Files.writeString(folder.resolve("sheet.css"), sheet);
        var texts = new ArrayList<String>();
        for (Rule rule : new CssParser().parse(file.toUri().toURL()).getRules()) {
            var selectors = rule.getSelectors().stream().map(Object::toString).toList();
            var declared = rule.getDeclarations().toString().replaceAll("@[0-9a-f]+", "");
            texts.add(String.join(", ", selectors) + "\n" + declared);
        }
        return texts;
    }
}
