package studio.likeness.core.video;

/// What a clip can be made from beside words and enrolled faces.
public enum Medium {
    PICTURE("image"),
    VIDEO("video"),
    SOUND("audio");

    private final String word;

    Medium(String word) {
        this.word = word;
    }

    /// As every service calls it in a prompt.
    public String word() {
        return word;
    }
}
