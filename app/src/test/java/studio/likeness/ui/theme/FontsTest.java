package studio.likeness.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The bundled fonts are found by family and weight, and their digits stand in columns.
class FontsTest {
    private static final Map<Fonts, String> NAMES =
            Map.of(
                    Fonts.REGULAR, "Likeness Sans",
                    Fonts.BOLD, "Likeness Sans Bold",
                    Fonts.MEDIUM, "Likeness Sans Medium",
                    Fonts.SEMIBOLD, "Likeness Sans Medium Bold",
                    Fonts.DISPLAY, "Likeness Display Bold");

    @BeforeAll
    static void load() throws Exception {
        Fx.run(Fonts::loadAll);
    }

    @ParameterizedTest
    @EnumSource
    void isLoadedUnderItsOwnName(Fonts font) throws Exception {
        assertThat(Fx.call(() -> font.load().getName())).isEqualTo(NAMES.get(font));
    }

    @Test
    void aFamilyAndAWeightFindTheFourWeightsOfText() {
        assertThat(named("Likeness Sans", FontWeight.NORMAL)).isEqualTo("Likeness Sans");
        assertThat(named("Likeness Sans", FontWeight.BOLD)).isEqualTo("Likeness Sans Bold");
        assertThat(named("Likeness Sans Medium", FontWeight.NORMAL))
                .isEqualTo("Likeness Sans Medium");
        assertThat(named("Likeness Sans Medium", FontWeight.BOLD))
                .isEqualTo("Likeness Sans Medium Bold");
    }

    @ParameterizedTest
    @EnumSource
    void digitsAreEquallyWide(Fonts font) throws Exception {
        var widths =
                Fx.call(
                        () ->
                                "0123456789"
                                        .chars()
                                        .mapToObj(digit -> width(Character.toString(digit), font))
                                        .distinct()
                                        .toList());
        assertThat(widths).hasSize(1);
    }

    @Test
    void lettersAreNot() throws Exception {
        assertThat(Fx.call(() -> width("i", Fonts.REGULAR)))
                .isLessThan(Fx.call(() -> width("m", Fonts.REGULAR)));
    }

    private static String named(String family, FontWeight weight) {
        return Font.font(family, weight, 14).getName();
    }

    private static double width(String text, Fonts font) {
        var shown = new Text(text.repeat(10));
        shown.setFont(font.load());
        return shown.getLayoutBounds().getWidth();
    }
}
