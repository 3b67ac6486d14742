package studio.likeness.core.settings;

import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;

/// What a person chose. One value, replaced whole; never a secret.
public record Settings(
        Mode mode,
        Language language,
        ThemeChoice theme,
        int textSize,
        boolean safeGraphics,
        boolean reducedMotion,
        @Nullable WindowPlace window,
        WalletChoices wallet) {

    public static final int SMALLEST_TEXT = 80;
    public static final int LARGEST_TEXT = 200;

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
    }

    public static Settings fresh() {
        return new Settings(
                Mode.PRACTICE, Language.SYSTEM, ThemeChoice.SYSTEM, 100, false, false, null,
                WalletChoices.fresh());
    }

    public Settings withMode(Mode value) {
        return new Settings(value, language, theme, textSize, safeGraphics, reducedMotion, window, wallet);
    }

    public Settings withLanguage(Language value) {
        return new Settings(mode, value, theme, textSize, safeGraphics, reducedMotion, window, wallet);
    }

    public Settings withTheme(ThemeChoice value) {
        return new Settings(mode, language, value, textSize, safeGraphics, reducedMotion, window, wallet);
    }

    public Settings withTextSize(int percent) {
        return new Settings(mode, language, theme, percent, safeGraphics, reducedMotion, window, wallet);
    }

    public Settings withSafeGraphics(boolean value) {
        return new Settings(mode, language, theme, textSize, value, reducedMotion, window, wallet);
    }

    public Settings withReducedMotion(boolean value) {
        return new Settings(mode, language, theme, textSize, safeGraphics, value, window, wallet);
    }

    public Settings withWindow(WindowPlace value) {
        return new Settings(mode, language, theme, textSize, safeGraphics, reducedMotion, value, wallet);
    }

    public Settings withWallet(WalletChoices value) {
        return new Settings(mode, language, theme, textSize, safeGraphics, reducedMotion, window, value);
    }
}
