package studio.likeness.practice.asset;

import java.time.Duration;
import java.util.Optional;

/// What an asset is.
public enum Kind {
    IMAGE("Image", 6),
    VIDEO("Video", 15),
    AUDIO("Audio", 8);

    private final String text;
    private final Duration review;

    Kind(String text, int reviewSeconds) {
        this.text = text;
        this.review = Duration.ofSeconds(reviewSeconds);
    }

    /// As the services write it.
    public String text() {
        return text;
    }

    /// How long its review takes: 3 to 10 s were seen for a picture, clips take longer (byteplus.md
    /// §4).
    public Duration review() {
        return review;
    }

    public static Optional<Kind> of(String text) {
        for (var kind : values()) {
            if (kind.text.equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
