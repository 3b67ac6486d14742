package studio.likeness.ui.walk;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import studio.likeness.core.settings.Language;
import studio.likeness.core.settings.ThemeChoice;
import studio.likeness.ui.i18n.PseudoWords;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.theme.FakeLook;
import studio.likeness.ui.theme.Theme;

/// One way for a screen to look: scheme, tongue and text size in percent.
public record Look(ThemeChoice theme, Tongue tongue, int textSize) {
    public enum Tongue {
        EN,
        ZH,
        PSEUDO
    }

    /// Every scheme, tongue and size.
    public static List<Look> all() {
        return of(List.of(Tongue.values()), List.of(80, 100, 150, 200));
    }

    /// What a person sees at first: every scheme and real language at the usual size.
    public static List<Look> pictured() {
        return of(List.of(Tongue.EN, Tongue.ZH), List.of(100));
    }

    /// Few looks that find most: each scheme, each tongue, and the largest and longest text.
    public static List<Look> telling() {
        return List.of(
                new Look(ThemeChoice.LIGHT, Tongue.EN, 100),
                new Look(ThemeChoice.DARK, Tongue.ZH, 100),
                new Look(ThemeChoice.LIGHT, Tongue.PSEUDO, 200));
    }

    public Words words() {
        var words = tongue == Tongue.PSEUDO ? PseudoWords.words() : new Words(Locale.ENGLISH);
        words.setLanguage(tongue == Tongue.ZH ? Language.ZH : Language.EN);
        return words;
    }

    /// Puts the house's own theme on.
    void dress(Scene scene) {
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        try (var house = new Theme(new FakeLook())) {
            house.choiceProperty().set(theme);
            house.textSizeProperty().set(textSize);
            house.apply(scene);
        }
    }

    /// `dark-zh`, as in the name of a picture.
    public String name() {
        return (theme.name() + "-" + tongue.name()).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name() + " " + textSize + " %";
    }

    private static List<Look> of(List<Tongue> tongues, List<Integer> sizes) {
        return Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK)
                .flatMap(
                        theme ->
                                tongues.stream()
                                        .flatMap(
                                                tongue ->
                                                        sizes.stream()
                                                                .map(
                                                                        size ->
                                                                                new Look(
                                                                                        theme,
                                                                                        tongue,
                                                                                        size))))
                .toList();
    }
}
