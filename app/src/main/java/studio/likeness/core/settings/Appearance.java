package studio.likeness.core.settings;

/// How the studio looks and moves, and in which language it speaks.
///
/// @param textSize in percent of the usual size, kept within what the screens can bear
/// @param safeGraphics draws without the graphics card
/// @param reducedMotion nothing fades or slides
public record Appearance(
        Language language,
        ThemeChoice theme,
        int textSize,
        boolean safeGraphics,
        boolean reducedMotion) {

    public Appearance {
        textSize = Math.clamp(textSize, Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT);
    }

    static Appearance fresh() {
        return new Appearance(Language.SYSTEM, ThemeChoice.SYSTEM, 100, false, false);
    }

    public Appearance withLanguage(Language value) {
        return new Appearance(value, theme, textSize, safeGraphics, reducedMotion);
    }

    public Appearance withTheme(ThemeChoice value) {
        return new Appearance(language, value, textSize, safeGraphics, reducedMotion);
    }

    public Appearance withTextSize(int percent) {
        return new Appearance(language, theme, percent, safeGraphics, reducedMotion);
    }

    public Appearance withSafeGraphics(boolean value) {
        return new Appearance(language, theme, textSize, value, reducedMotion);
    }

    public Appearance withReducedMotion(boolean value) {
        return new Appearance(language, theme, textSize, safeGraphics, value);
    }
}
