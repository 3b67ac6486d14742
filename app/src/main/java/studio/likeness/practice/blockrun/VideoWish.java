package studio.likeness.practice.blockrun;

import java.util.Optional;
import studio.likeness.practice.world.VideoOrder;

/// A clip that was asked for, every rule of its model kept.
record VideoWish(
        VideoModel model,
        String prompt,
        VideoOrder.Frame frame,
        Optional<Long> seed,
        Start start,
        boolean lastFrame) {
    /// What there is to begin with, besides words.
    ///
    /// @param face the asset that plays in it
    /// @param firstFrame an address or a data URI
    record Start(Optional<Asset> face, Optional<String> firstFrame) {
        static final Start NOTHING = new Start(Optional.empty(), Optional.empty());

        boolean isEmpty() {
            return face.isEmpty() && firstFrame.isEmpty();
        }
    }
}
