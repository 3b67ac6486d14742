package studio.likeness.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// WCAG AA for every pair of text and ground that a sheet can bring together.
class ContrastTest {
    private static final double FOR_TEXT = 4.5;
    private static final double FOR_PARTS = 3;
    private static final List<String> GROUNDS = List.of("ground", "rail", "card", "field");
    private static final List<String> TEXTS =
            List.of("text", "quiet", "accent-text", "good", "care", "bad");

    private final List<String> tooWeak = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnEveryGround(ColorScheme scheme) throws IOException {
        var tokens = tokens(scheme);
        for (var ground : GROUNDS) {
            for (var text : TEXTS) {
                need(FOR_TEXT, text + " on " + ground, tokens.get(text), tokens.get(ground));
            }
        }
        assertThat(tooWeak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnItsSoftGround(ColorScheme scheme) throws IOException {
        var tokens = tokens(scheme);
        for (var ground : GROUNDS) {
            for (var tone : List.of("accent", "good", "care", "bad", "quiet")) {
                var text = tone.equals("accent") ? "accent-text" : tone;
                var soft = tokens.over(tone + "-soft", ground);
                need(FOR_TEXT, text + " on soft on " + ground, tokens.get(text), soft);
                need(FOR_TEXT, "text on " + tone + "-soft on " + ground, tokens.get("text"), soft);
            }
            for (var over : List.of("hover", "press")) {
                need(FOR_TEXT, "text on " + over, tokens.get("text"), tokens.over(over, ground));
            }
        }
        assertThat(tooWeak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnWhatIsFilled(ColorScheme scheme) throws IOException {
        var tokens = tokens(scheme);
        for (var fill : List.of("accent", "accent-hover", "accent-press")) {
            need(FOR_TEXT, "on-accent on " + fill, tokens.get("on-accent"), tokens.get(fill));
        }
        need(FOR_TEXT, "code", tokens.get("code-text"), tokens.get("code-ground"));
        need(FOR_TEXT, "on-good on good", tokens.get("on-good"), tokens.get("good"));
        need(FOR_TEXT, "on-bad on bad", tokens.get("on-bad"), tokens.get("bad"));
        assertThat(tooWeak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void partsThatCarryMeaningStandOut(ColorScheme scheme) throws IOException {
        var tokens = tokens(scheme);
        for (var ground : GROUNDS) {
            for (var part : List.of("accent", "focus", "edge", "good", "care", "bad")) {
                need(FOR_PARTS, part + " on " + ground, tokens.get(part), tokens.get(ground));
            }
        }
        for (var under : List.of("accent", "edge")) {
            need(FOR_PARTS, "thumb on " + under, tokens.get("thumb"), tokens.get(under));
        }
        for (var fill : List.of("accent", "good", "care", "bad")) {
            need(FOR_PARTS, fill + " on track", tokens.get(fill), tokens.get("track"));
        }
        assertThat(tooWeak).isEmpty();
    }

    @Test
    void bothSchemesNameTheSameRoles() throws IOException {
        assertThat(Tokens.dark().colours().keySet())
                .isEqualTo(Tokens.light().colours().keySet())
                .hasSizeGreaterThan(20);
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(Tokens.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Tokens.contrast(Color.web("#777777"), Color.WHITE)).isLessThan(FOR_TEXT);
    }

    private void need(double ratio, String pair, Color one, Color other) {
        var found = Tokens.contrast(one, other);
        if (found < ratio) {
            tooWeak.add(String.format(Locale.ROOT, "%s: %.2f, needs %.1f", pair, found, ratio));
        }
    }

    private static Tokens tokens(ColorScheme scheme) throws IOException {
        return switch (scheme) {
            case LIGHT -> Tokens.light();
            case DARK -> Tokens.dark();
        };
    }
}
