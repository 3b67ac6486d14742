package studio.likeness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.money.MicroUsd;

class SaidTest {
    @Test
    void theFirstPathThatLeadsSomewhereCounts() {
        var said = Said.of("{\"data\":[{\"task_id\":\"t1\"}],\"old\":\" \",\"number\":7}");
        assertThat(said.text("data.id", "data.0.task_id")).contains("t1");
        assertThat(said.text("old", "number")).contains("7");
        assertThat(said.text("data.1.task_id", "nothing.at.all")).isEmpty();
    }

    @Test
    void aLinkThatWasEscapedTwiceIsWhole() {
        var said = Said.of("{\"link\":\"https://verify.example/?a=1\\\\u0026b=2\"}");
        assertThat(said.address("link")).contains(URI.create("https://verify.example/?a=1&b=2"));
    }

    @Test
    void dollarsAreReadWithoutBinaryFractionsAndRoundUp() {
        var said = Said.of("{\"cost\":1.068,\"text\":\"0.826804\",\"tiny\":0.0000001,\"bad\":-1}");
        assertThat(said.dollars("cost")).contains(MicroUsd.of(1_068_000));
        assertThat(said.dollars("text")).contains(MicroUsd.of(826_804));
        assertThat(said.dollars("tiny")).contains(MicroUsd.of(1));
        assertThat(said.dollars("bad")).isEmpty();
    }

    /// A service's text, however wrong, ends nothing and fills no memory.
    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "1e-2147483647", "-1E999999999", "0.1e-99999"})
    void aNumberThatIsTooMuchToBeWrittenOutIsNoText(String number) {
        var said = Said.of("{\"a\":%s,\"b\":\"there\"}".formatted(number));
        assertThat(said.text("a")).isEmpty();
        assertThat(said.text("b")).contains("there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "1e99999999999", "634e7920000000000000"})
    void aNumberThatNothingCanHoldMakesItNoJson(String number) {
        assertThat(Said.of("{\"a\":%s}".formatted(number)).isObject()).isFalse();
    }

    @Test
    void whatIsNoJsonIsNothing() {
        assertThat(Said.of("<html>").isObject()).isFalse();
        assertThat(Said.of("").text("a")).isEmpty();
        assertThat(Said.of("[".repeat(10_000)).isObject()).isFalse();
    }

    @Test
    void itDoesNotPrintWhatWasSaid() {
        assertThat(Said.of("{\"byted_token\":\"tok-1\"}").toString()).doesNotContain("tok-1");
    }
}
