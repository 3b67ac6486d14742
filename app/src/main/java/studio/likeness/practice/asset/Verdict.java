package studio.likeness.practice.asset;

import studio.likeness.practice.world.MediaStore;

/// How a review ends.
public sealed interface Verdict {
    record Usable(MediaStore.Media file) implements Verdict {}

    /// `code` and `message` as upstream words them.
    record Unusable(String code, String message) implements Verdict {
        public static Unusable faceMismatch() {
            return new Unusable("FaceMismatch", "face check failed");
        }
    }
}
