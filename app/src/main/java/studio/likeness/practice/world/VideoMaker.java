package studio.likeness.practice.world;

import java.util.Optional;

/// Turns an order into a clip. The same order gives the same bytes.
@FunctionalInterface
public interface VideoMaker {
    /// What came out.
    ///
    /// @param mp4 a whole MP4 file
    /// @param lastFrame a PNG, when the order asked for it
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried along
    record Clip(byte[] mp4, Optional<byte[]> lastFrame) {}

    Clip make(VideoOrder order) throws Exception;
}
