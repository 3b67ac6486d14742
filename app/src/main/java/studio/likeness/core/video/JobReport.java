package studio.likeness.core.video;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Problem;

/// What a service says of a job when it is asked.
public sealed interface JobReport {
    record Queued() implements JobReport {}

    record Running(OptionalInt percent) implements JobReport {}

    /// The clip is there.
    ///
    /// @param lastFrame its last picture, when it was asked for
    /// @param until how long the service keeps it, when it says so
    /// @param cost what a key's account was charged, when the service says so
    record Ready(
            URI clip, Optional<URI> lastFrame, Optional<Instant> until, Optional<MicroUsd> cost)
            implements JobReport {
        /// An address of a clip carries its own permission in the query.
        @Override
        public String toString() {
            return "Ready[" + clip.getHost() + "]";
        }
    }

    /// For good. What it means for the money is part of the problem.
    record Failed(Problem why) implements JobReport {}
}
