package studio.likeness.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MicroUsdTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.000000",
        "1, 0.000001",
        "714000, 0.714000",
        "1000000, 1.000000",
        "12345678, 12.345678",
        "9223372036854775807, 9223372036854.775807"
    })
    void printsSixDecimalsFromTheWholeNumber(long micros, String text) {
        assertThat(MicroUsd.of(micros)).hasToString(text);
        assertThat(MicroUsd.parse(text)).contains(MicroUsd.of(micros));
    }

    @Test
    void printsAsADecimalLibraryDoes() {
        var random = new Random(1);
        for (var i = 0; i < 1000; i++) {
            var micros = random.nextLong() >>> (1 + random.nextInt(62));
            assertThat(MicroUsd.of(micros))
                    .hasToString(BigDecimal.valueOf(micros, 6).toPlainString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "+1",
                "-1",
                "01",
                "1e3",
                "0x1",
                "1.0",
                "２０",
                "١",
                "1_0",
                "1,0",
                "9223372036854775808",
                "99999999999999999999999"
            })
    void theTokensFormIsAsciiDigitsAlone(String text) {
        assertThat(MicroUsd.ofMicros(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".5",
                "1.",
                "1.0000000",
                "00.1",
                "+1",
                "-1",
                "1e3",
                "１.5",
                "1,5",
                "NaN",
                "9223372036854.775808"
            })
    void aPersonsFormHasAtMostSixDecimals(String text) {
        assertThat(MicroUsd.parse(text)).isEmpty();
    }

    @Test
    void readsWhatAPersonWrites() {
        assertThat(MicroUsd.parse("0.5")).contains(MicroUsd.of(500_000));
        assertThat(MicroUsd.parse("12")).contains(MicroUsd.of(12_000_000));
        assertThat(MicroUsd.ofMicros("20000")).contains(MicroUsd.of(20_000));
    }

    @Test
    void refusesAnOverflowAndADebt() {
        var most = MicroUsd.of(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(MicroUsd.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MicroUsd.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(MicroUsd.of(BigInteger.TWO.pow(63))).isEmpty();
        assertThat(MicroUsd.of(BigInteger.valueOf(-1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "19980000, 19.98", "20000000, 20.00", "826804, 0.826804", "500, 0.0005"})
    void peopleReadItExactAndShort(long micros, String text) {
        assertThat(MicroUsd.of(micros).plain()).isEqualTo(text);
    }

    @Test
    void comparesAndCounts() {
        var one = MicroUsd.of(1);
        var two = MicroUsd.of(2);
        assertThat(one.plus(one)).isEqualTo(two).isGreaterThan(one);
        assertThat(two.exceeds(one)).isTrue();
        assertThat(two.exceeds(two)).isFalse();
        assertThat(two.less(one)).isEqualTo(one);
        assertThat(one.less(two)).isEqualTo(MicroUsd.ZERO);
        assertThat(MicroUsd.ZERO.isZero()).isTrue();
        assertThat(two.toBigInteger()).isEqualTo(BigInteger.TWO);
    }
}
