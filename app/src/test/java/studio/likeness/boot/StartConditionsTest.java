package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StartConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, '', DISPLAY, :0, ''",
        "Linux, '', DISPLAY, '', DISPLAY is not set",
        "Linux, Gtk, X, '', DISPLAY is not set",
        "Linux, '', WAYLAND_DISPLAY, wayland-0, xwayland",
        "Linux, Headless, X, '', ''",
        "Linux, headless, X, '', ''",
        "Mac OS X, '', X, '', ''",
        "Windows 11, '', X, '', ''",
    })
    void aMissingScreenIsKnownBeforeJavaFx(
            String system, String platform, String variable, String value, String said) {
        var obstacle = new Display(system, platform, Map.of(variable, value)).obstacle();
        assertThat(obstacle.isPresent()).isEqualTo(!said.isEmpty());
        assertThat(obstacle.orElse("")).contains(said);
    }

    @ParameterizedTest
    @EnumSource(SystemLibrary.class)
    void theFirstLibraryThatWillNotLoadIsNamed(SystemLibrary gone) {
        var found = SystemLibrary.firstMissing(file -> !gone.advice().contains(file));
        assertThat(found).contains(gone);
    }

    @Test
    void withEveryLibraryInPlaceNoneIsBlamed() {
        assertThat(SystemLibrary.firstMissing(_ -> true)).isEmpty();
    }

    @Test
    void aDisplayThatWillNotOpenIsNamedHoweverDeepItIsSaid() {
        var display = new Display("Linux", null, Map.of("DISPLAY", ":5"));
        var thrown = new UnsupportedOperationException("Unable to open DISPLAY");
        assertThat(FxFailure.sentence(new RuntimeException(thrown), display))
                .contains(display.refused())
                .get()
                .asString()
                .contains("\":5\"");
    }

    @Test
    void anyOtherFailureIsNotExplainedAway() {
        var display = new Display("Linux", null, Map.of());
        assertThat(FxFailure.sentence(new IllegalStateException("Unable to open DISPLAY"), display))
                .isEqualTo(Optional.empty());
    }

    @Test
    void theAgeIsCountedBehindTheProgramsName() {
        var stat = "7 (a) b (c)) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 12345 20";
        assertThat(ProcessAge.between(stat, "124.07 99.99\n")).isEqualTo(Duration.ofMillis(620));
    }

    @Test
    void theAgeIsCountedOnFromWhereItWasRead() {
        var read = ProcessAge.read();
        assertThat(read.then()).isPositive();
        assertThat(read.now()).isGreaterThanOrEqualTo(read.then());
        var later = ProcessAge.read();
        assertThat(read.now()).isCloseTo(later.now(), Duration.ofSeconds(1));
    }
}
