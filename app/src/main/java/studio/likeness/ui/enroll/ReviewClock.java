package studio.likeness.ui.enroll;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.core.port.Clock;

/// When to ask how a review stands.
final class ReviewClock {
    /// How far apart, and how often before the person is left alone.
    private static final Duration EVERY = Duration.ofSeconds(5);

    private static final int MOST_LOOKS = 60;

    private final Clock clock;
    private Optional<Duration> next = Optional.empty();
    private int looks;

    ReviewClock(Clock clock) {
        this.clock = clock;
    }

    /// It goes on.
    void wind() {
        next = Optional.of(clock.uptime().plus(EVERY));
    }

    boolean isDue() {
        return looks < MOST_LOOKS
                && next.filter(at -> clock.uptime().compareTo(at) >= 0).isPresent();
    }

    void asked() {
        stop();
        looks++;
    }

    void stop() {
        next = Optional.empty();
    }
}
