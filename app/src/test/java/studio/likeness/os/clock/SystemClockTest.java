package studio.likeness.os.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SystemClockTest {
    private final SystemClock clock = new SystemClock();

    @Test
    void tellsTheTimeOfThisComputer() {
        var before = Instant.now();
        assertThat(clock.now()).isBetween(before, Instant.now());
    }

    @Test
    void uptimeCountsFromTheStartAndNeverGoesBack() {
        var last = clock.uptime();
        for (var i = 0; i < 10_000; i++) {
            var next = clock.uptime();
            assertThat(next).isGreaterThanOrEqualTo(last);
            last = next;
        }
        assertThat(last).isPositive();
    }
}
