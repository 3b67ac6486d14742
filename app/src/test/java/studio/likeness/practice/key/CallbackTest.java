package studio.likeness.practice.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackTest {
    /// byteplus.md §3: the address with token, code 10000 and the measure fields behind it.
    @Test
    void tellsThePageThatTheCheckWasPassed() {
        assertThat(Callback.of("https://studio.example/done").orElseThrow().passed("T1"))
                .hasToString(
                        "https://studio.example/done?bytedToken=T1&resultCode=10000"
                                + "&algorithmBaseRespCode=0&reqMeasureInfoValue=1&verify_type=real_time");
        assertThat(
                        Callback.of("http://studio.example/?a=b")
                                .orElseThrow()
                                .passed("T1")
                                .getRawQuery())
                .startsWith("a=b&bytedToken=T1&");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"studio:done", "https:", "https:///x", "ftp://a.example", "a b", "done"})
    void takesWebAddressesOnly(String text) {
        assertThat(Callback.of(text)).isEmpty();
    }
}
