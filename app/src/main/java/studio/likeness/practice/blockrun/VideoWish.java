package studio.likeness.practice.blockrun;

import java.util.Optional;
import studio.likeness.practice.world.VideoOrder;

/// A clip that was asked for, every rule of its model kept.
///
/// @param face the asset that plays in it
/// @param firstFrame an address or a data URI
record VideoWish(
        VideoModel model,
        String prompt,
        VideoOrder.Frame frame,
        Optional<Long> seed,
        Optional<Asset> face,
        Optional<String> firstFrame,
        boolean lastFrame) {
    /// Anything but words to begin with.
    boolean isConditioned() {
        return face.isPresent() || firstFrame.isPresent();
    }
}
