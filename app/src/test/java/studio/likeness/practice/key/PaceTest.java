package studio.likeness.practice.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.world.PracticeClock;

class PaceTest {
    private static final Pace.Limit TWO_A_MINUTE = new Pace.Limit(2, Duration.ofMinutes(1));

    private final PracticeClock clock = new PracticeClock(() -> Instant.EPOCH, 1);
    private final Pace pace = new Pace(clock);
    private final PracticeKey key = PracticeKey.from("Bearer sk-1").orElseThrow();

    @Test
    void tellsHowLongToWaitUntilTheWindowIsOver() {
        assertThat(pace.delay(key, "call", TWO_A_MINUTE)).isEmpty();
        clock.shift(Duration.ofSeconds(20));
        assertThat(pace.delay(key, "call", TWO_A_MINUTE)).isEmpty();
        assertThat(pace.delay(key, "call", TWO_A_MINUTE)).contains(Duration.ofSeconds(40));
        clock.shift(Duration.ofSeconds(40));
        assertThat(pace.delay(key, "call", TWO_A_MINUTE)).isEmpty();
    }

    @Test
    void callsAndKeysHaveTheirOwnWindows() {
        pace.delay(key, "call", TWO_A_MINUTE);
        pace.delay(key, "call", TWO_A_MINUTE);
        assertThat(pace.delay(key, "other", TWO_A_MINUTE)).isEmpty();
        var another = PracticeKey.from("Bearer sk-2").orElseThrow();
        assertThat(pace.delay(another, "call", TWO_A_MINUTE)).isEmpty();
        pace.clear();
        assertThat(pace.delay(key, "call", TWO_A_MINUTE)).isEmpty();
    }

    @Test
    void aBusyKeyAlwaysWaits() {
        var busy = PracticeKey.from("Bearer sk-busy").orElseThrow();
        assertThat(pace.delay(busy, "call", TWO_A_MINUTE)).contains(Duration.ofMinutes(1));
    }
}
