package studio.likeness.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @ParameterizedTest
    @CsvSource({"0.1.0, 0.1.1", "0.9.0, 0.10.0", "1.99.99, 2.0.0", "0.0.9, 0.0.10"})
    void numbersAreComparedAsNumbers(String older, String newer) {
        assertThat(version(older)).isLessThan(version(newer));
        assertThat(version(newer)).isGreaterThan(version(older));
    }

    @Test
    void aTagMayHaveALetterBeforeIt() {
        assertThat(version("v1.2.3")).isEqualTo(version("1.2.3")).hasToString("1.2.3");
    }

    /// Nobody is told to take what is still being tried out.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.2",
                "1.2.3.4",
                "1.2.3-rc1",
                "1.2.3+7",
                "01.2.3",
                "1.-2.3",
                "١.٢.٣",
                "1.2.999999",
                " 1.2.3",
                "V1.2.3",
                "latest"
            })
    void anythingElseIsNoVersion(String text) {
        assertThat(Version.read(text)).isEmpty();
    }

    private static Version version(String text) {
        return Version.read(text).orElseThrow();
    }
}
