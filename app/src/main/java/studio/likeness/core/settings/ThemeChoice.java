package studio.likeness.core.settings;

public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
