package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class RestTest {
    private static final long LIVING = 40L << 20;

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Rest rest = new Rest(later::add, () -> used(), this::cleanUp);
    private long garbage;
    private int cleaned;

    @Test
    void memoryIsGivenBackOnceNobodyTouchesTheStudio() {
        rest.touch();
        garbage = 200L << 20;
        rest.touch();
        pass();
        assertThat(cleaned).as("somebody is at work").isZero();
        pass();
        assertThat(cleaned).isOne();
        assertThat(later).as("nothing runs while nobody is there").isEmpty();
    }

    @Test
    void onlyWhatIsWorthAPauseIsCleanedUp() {
        rest.touch();
        pass();
        assertThat(cleaned).as("what the start left").isOne();
        rest.touch();
        garbage = Rest.WORTH_IT / 2;
        pass();
        assertThat(cleaned).isOne();
        rest.touch();
        garbage = Rest.WORTH_IT * 2;
        pass();
        assertThat(cleaned).isEqualTo(2);
    }

    @Test
    void aThousandMovesOfTheMouseAreWatchedOnce() {
        for (var i = 0; i < 1000; i++) {
            rest.touch();
        }
        assertThat(later).hasSize(1);
        pass();
        assertThat(later).hasSize(1);
    }

    private long used() {
        return LIVING + garbage;
    }

    private void cleanUp() {
        garbage = 0;
        cleaned++;
    }

    private void pass() {
        later.remove().run();
    }
}
