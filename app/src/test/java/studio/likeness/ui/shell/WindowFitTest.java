package studio.likeness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.likeness.core.settings.WindowPlace;
import studio.likeness.ui.shell.WindowFit.Area;

class WindowFitTest {
    private static final Area LAPTOP = new Area(0, 25, 1440, 875);
    private static final Area SECOND = new Area(1440, 0, 1920, 1080);

    @Test
    void theFirstWindowStandsInTheMiddle() {
        assertThat(WindowFit.place(null, List.of(LAPTOP)))
                .isEqualTo(new WindowPlace(120, 72.5, 1200, 780, false));
    }

    @Test
    void aWindowComesBackWhereItWas() {
        var was = new WindowPlace(1600, 80, 1100, 800, true);
        assertThat(WindowFit.place(was, List.of(LAPTOP, SECOND))).isEqualTo(was);
    }

    @Test
    void aWindowOnAVanishedScreenComesToTheFirst() {
        var was = new WindowPlace(1600, 80, 1100, 800, false);
        assertThat(WindowFit.place(was, List.of(LAPTOP)))
                .isEqualTo(new WindowPlace(170, 62.5, 1100, 800, false));
    }

    @Test
    void aTitleBarAboveTheScreenIsBroughtBack() {
        var was = new WindowPlace(100, -300, 1100, 800, false);
        assertThat(WindowFit.place(was, List.of(LAPTOP)).y()).isGreaterThanOrEqualTo(LAPTOP.y());
    }

    @Test
    void aBrokenMemoryIsForgotten() {
        var was = new WindowPlace(Double.NaN, 0, 1100, 800, false);
        assertThat(WindowFit.place(was, List.of(LAPTOP)))
                .isEqualTo(WindowFit.place(null, List.of(LAPTOP)));
    }

    @Test
    void whateverIsRememberedCanBeReachedAndFits() {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++) {
            var was =
                    new WindowPlace(
                            random.nextInt(-9_000, 9_000),
                            random.nextInt(-9_000, 9_000),
                            random.nextInt(0, 6_000),
                            random.nextInt(0, 6_000),
                            random.nextBoolean());
            var screens = random.nextBoolean() ? List.of(LAPTOP) : List.of(LAPTOP, SECOND);
            var now = WindowFit.place(was, screens);
            assertThat(screens).as("%s from %s", now, was).anyMatch(screen -> screen.reaches(now));
            assertThat(screens)
                    .anyMatch(s -> now.width() <= s.width() && now.height() <= s.height());
        }
    }
}
