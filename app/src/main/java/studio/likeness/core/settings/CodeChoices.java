package studio.likeness.core.settings;

/// How codes that move are shown to the camera that a person has.
public record CodeChoices(Density density, Pace pace) {
    public static CodeChoices fresh() {
        return new CodeChoices(Density.MIDDLE, Pace.MIDDLE);
    }
}
