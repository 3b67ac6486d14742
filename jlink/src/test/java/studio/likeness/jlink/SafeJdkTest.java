package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeJdkTest {
    @ParameterizedTest
    @ValueSource(strings = {"25.0.4+7", "25.0.4+7-LTS", "25.0.5", "26.0.2"})
    void theNewestAreHandedOut(String version) {
        assertThat(SafeJdk.objection(Runtime.Version.parse(version))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25.0.3+9-LTS"})
    void anOlderOneIsNamed(String version) {
        assertThat(SafeJdk.objection(Runtime.Version.parse(version)))
                .hasValueSatisfying(said -> assertThat(said).contains(version, "25.0.4"));
    }
}
