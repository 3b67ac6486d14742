package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkStepTest {
    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of("press nav-faces", new WalkStep.Press("nav-faces")),
                Arguments.of("  maybe lock  ", new WalkStep.Maybe("lock")),
                Arguments.of("each nav-", new WalkStep.Each("nav-")),
                Arguments.of(
                        "type name  Ada  Lovelace", new WalkStep.Type("name", "Ada  Lovelace")),
                Arguments.of("choose play-model 2", new WalkStep.Choose("play-model", 2)),
                Arguments.of("await face", new WalkStep.Await("face", WalkStep.PATIENCE)),
                Arguments.of("await clip 90", new WalkStep.Await("clip", Duration.ofSeconds(90))),
                Arguments.of("tab 3", new WalkStep.Tab(3)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aLineIsAStep(String line, WalkStep step) {
        assertThat(WalkStep.read(line)).contains(step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# press nav-faces", "  # said"})
    void blanksAndCommentsAreNone(String line) {
        assertThat(WalkStep.read(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fly home", "press", "press a b", "type name", "tab often", "choose a b"})
    void whatIsNoStepIsRefused(String line) {
        assertThatThrownBy(() -> WalkStep.read(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWrongWordIsShownWithItsLine() {
        assertThatThrownBy(() -> WalkStep.read("fly home")).hasMessageContaining("fly home");
    }
}
