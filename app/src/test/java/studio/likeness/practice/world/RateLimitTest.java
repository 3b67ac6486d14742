package studio.likeness.practice.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final PracticeClock clock = new PracticeClock(() -> Instant.EPOCH, 1);
    private final RateLimit limit = new RateLimit(clock, 2, Duration.ofMinutes(1));

    @Test
    void theWindowEndsNowAndGoesAlong() {
        assertThat(limit.refuses("a")).isEmpty();
        clock.shift(Duration.ofSeconds(50));
        assertThat(limit.refuses("a")).isEmpty();
        assertThat(limit.refuses("a")).contains(Duration.ofSeconds(10));
        clock.shift(Duration.ofSeconds(10));
        assertThat(limit.refuses("a")).isEmpty();
        assertThat(limit.refuses("a")).as("the second call still counts").isNotEmpty();
    }

    @Test
    void whatIsRefusedDoesNotCount() {
        limit.refuses("a");
        limit.refuses("a");
        for (var i = 0; i < 5; i++) {
            assertThat(limit.refuses("a")).contains(Duration.ofMinutes(1));
        }
        clock.shift(Duration.ofMinutes(1));
        assertThat(limit.refuses("a")).isEmpty();
    }

    @Test
    void callersDoNotDisturbEachOther() {
        limit.refuses("a");
        limit.refuses("a");
        assertThat(limit.refuses("b")).isEmpty();
        limit.reset();
        assertThat(limit.refuses("a")).isEmpty();
    }
}
