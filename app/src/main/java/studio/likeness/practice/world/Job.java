package studio.likeness.practice.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One clip on its way, as it is at this moment.
///
/// @param elapsed how long it has been worked on, by the queue's own time
public record Job(String id, VideoOrder order, Instant created, Duration elapsed, Stage stage) {
    public sealed interface Stage {
        record Queued() implements Stage {}

        record Running(int percent) implements Stage {}

        record Done(MediaStore.Media clip, Optional<MediaStore.Media> lastFrame) implements Stage {}

        record Failed(String why) implements Stage {}
    }
}
