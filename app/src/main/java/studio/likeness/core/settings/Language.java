package studio.likeness.core.settings;

public enum Language {
    SYSTEM,
    EN,
    ZH
}
