package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Found by minutes of wrong and cut requests (`-Pfuzz`).
class StrictJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "634e7920000000000000",
                "1e99999999999",
                "[1e-99999999999]",
                "{\"b\":1e9999999999}"
            })
    void aNumberThatNothingCanHoldMakesItNoJson(String value) {
        assertThat(StrictJson.object("{\"a\":%s}".formatted(value))).isEmpty();
    }

    @Test
    void aLargeOneIsKeptAsItIsWritten() {
        var fields = StrictJson.object("{\"a\":1e2147483647}").orElseThrow();
        assertThat(fields.values()).extracting(Verbatim::text).containsExactly("1e2147483647");
    }
}
