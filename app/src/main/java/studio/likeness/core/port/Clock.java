package studio.likeness.core.port;

import java.time.Duration;
import java.time.Instant;

/// Time, as the core sees it. Tests turn it by hand.
public interface Clock {
    /// The wall clock: what is written down and compared with other people's clocks. It may jump.
    Instant now();

    /// Time since some fixed moment, never backwards: what lapses are measured with.
    Duration uptime();
}
