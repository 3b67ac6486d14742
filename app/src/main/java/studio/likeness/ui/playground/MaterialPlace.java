package studio.likeness.ui.playground;

import studio.likeness.core.video.Medium;

/// What a picture, video or sound is for in a clip. The words are `material-place.<name>`.
public enum MaterialPlace {
    FIRST(Medium.PICTURE),
    END(Medium.PICTURE),
    PICTURE(Medium.PICTURE),
    VIDEO(Medium.VIDEO),
    SOUND(Medium.SOUND);

    private final Medium medium;

    MaterialPlace(Medium medium) {
        this.medium = medium;
    }

    Medium medium() {
        return medium;
    }

    /// The clip begins or ends with it.
    boolean isEnd() {
        return this == FIRST || this == END;
    }
}
