package studio.likeness.practice.world;

import java.util.Optional;

/// A clip that was ordered: everything that decides what it looks like.
///
/// @param portrait the picture that moves, when a face or a first frame was named
/// @param face the name of the enrolled face, or empty
public record VideoOrder(
        String model,
        String prompt,
        Frame frame,
        long seed,
        String face,
        Optional<byte[]> portrait,
        boolean lastFrame) {
    VideoOrder withoutPortrait() {
        return new VideoOrder(model, prompt, frame, seed, face, Optional.empty(), lastFrame);
    }

    /// Its size and length.
    ///
    /// @param ratio as the services write it: `16:9`, `adaptive`
    /// @param resolution as the services write it: `480p`, `4K`
    public record Frame(String ratio, String resolution, int seconds, boolean audio) {}
}
