package studio.likeness.core.pay;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.port.wire.Answer;

/// How things stand at the moment of the question.
///
/// @param skew how far the service's clock was from ours when it answered; zero when it told none
/// @param purchase the purchase this challenge belongs to, once there is one
public record Standing(
        Instant now, Duration skew, Set<Obstacle> obstacles, Optional<Purchase> purchase) {
    public Standing {
        obstacles = Set.copyOf(obstacles);
    }

    /// From the answer that held the challenge. To be taken when it comes: a person's yes may
    /// follow minutes later.
    public static Duration skew(Answer answer, Instant received) {
        return answer.date()
                .map(told -> Duration.between(received.truncatedTo(ChronoUnit.SECONDS), told))
                .orElse(Duration.ZERO);
    }
}
