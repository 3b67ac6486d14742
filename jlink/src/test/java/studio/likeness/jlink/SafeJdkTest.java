package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SafeJdkTest {
    private static final LocalDate APRIL = LocalDate.parse("2026-04-21");
    private static final LocalDate JULY = LocalDate.parse("2026-07-21");

    private final SafeJdk jdk = new SafeJdk("25.0.3+9-LTS", APRIL);

    @Test
    void oneIsGoodUntilTheNextIsOut() {
        assertThat(jdk.objection(APRIL)).isEmpty();
        assertThat(jdk.objection(JULY)).isEmpty();
    }

    @Test
    void anOlderOneIsNamed() {
        assertThat(jdk.objection(JULY.plusMonths(1)))
                .hasValueSatisfying(
                        said -> assertThat(said).contains("25.0.3+9-LTS of 2026-04-21"));
    }

    @Test
    void theOneOfThisBuildTellsItsDay() {
        assertThat(SafeJdk.here().released()).isAfter(LocalDate.parse("2025-09-01"));
    }
}
