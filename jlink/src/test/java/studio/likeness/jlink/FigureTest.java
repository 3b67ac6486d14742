package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void theMiddleAndTheSlowestOfTwentyAreTold() {
        var values = IntStream.rangeClosed(1, 20).mapToObj(Double::valueOf).toList().reversed();
        assertThat(Figure.of("start.studio", "ms", values).json())
                .isEqualTo(
                        """
                        {"name":"start.studio","unit":"ms","median":10.5,"p95":19,"n":20}\
                        """);
    }

    @Test
    void oneValueIsBoth() {
        assertThat(Figure.of("installed.size", "MB", List.of(123.4567)).json())
                .contains("\"median\":123.5,\"p95\":123.5,\"n\":1");
    }

    @Test
    void aProgramIsTimedUpToItsSign() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThatThrownBy(() -> Started.timed(List.of(java, "--version"), ""))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("before its first picture");
    }
}
