package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.problem.Problem;
import tools.jackson.databind.JsonNode;

class AddressTest {
    private static final String SAMPLE = "0x0552BB6fBaF1Bfa9E8c9A468D4C42A2F95FFCF4C";

    static Stream<JsonNode> addresses() {
        return Vectors.of("addresses");
    }

    static Stream<JsonNode> invalid() {
        return Vectors.of("addressesInvalid");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressPrintsItsChecksum(JsonNode sample) {
        var lower = Vectors.done(Address.received(sample.path("lower").asString()));
        assertThat(lower).hasToString(sample.path("checksum").asString());
        assertThat(Vectors.done(Address.received(lower.toString()))).isEqualTo(lower);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void aWrongCapitalIsRefused(JsonNode sample) {
        var text = sample.path("text").asString();
        assertThat(Vectors.problem(Address.received(text)))
                .isEqualTo(new Problem.AddressMistyped());
        assertThat(Vectors.problem(Address.typed(text))).isEqualTo(new Problem.AddressMistyped());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0x",
                "0552BB6fBaF1Bfa9E8c9A468D4C42A2F95FFCF4C",
                "0X0552BB6fBaF1Bfa9E8c9A468D4C42A2F95FFCF4C",
                "0x0552BB6fBaF1Bfa9E8c9A468D4C42A2F95FFCF4",
                "0x0552BB6fBaF1Bfa9E8c9A468D4C42A2F95FFCF4C0",
                "0x0552BB6fBaF1Bfa9E8c9A468D4C42A2F95FFCF4g",
                "0x０552BB6fBaF1Bfa9E8c9A468D4C42A2F95FFCF4C",
                "0x0552BB6fBaF1Bfa9E8c9A468D4C42A2F95FFCF4C\n0"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThat(Vectors.problem(Address.received(text)))
                .isEqualTo(new Problem.AddressMalformed());
        assertThat(Vectors.problem(Address.typed(text))).isEqualTo(new Problem.AddressMalformed());
    }

    @Test
    void oneCaseFromAPersonIsTakenAsUnchecked() {
        var checked = Vectors.done(Address.typed(SAMPLE));
        assertThat(checked.checked()).isTrue();
        var digits = SAMPLE.substring(2);
        for (var oneCase :
                new String[] {digits.toLowerCase(Locale.ROOT), digits.toUpperCase(Locale.ROOT)}) {
            var typed = Vectors.done(Address.typed("0x" + oneCase));
            assertThat(typed.checked()).isFalse();
            assertThat(typed.address()).isEqualTo(checked.address());
        }
    }

    @Test
    void capitalsThroughoutFromAServiceAreNoChecksum() {
        var text = "0x" + SAMPLE.substring(2).toUpperCase(Locale.ROOT);
        assertThat(Vectors.problem(Address.received(text)))
                .isEqualTo(new Problem.AddressMistyped());
    }

    @Test
    void theGroupedFormReadsBack() {
        var address = Vectors.done(Address.received(SAMPLE));
        assertThat(address.grouped())
                .isEqualTo("0x 0552 BB6f BaF1 Bfa9 E8c9 A468 D4C4 2A2F 95FF CF4C");
        assertThat(Vectors.done(Address.typed(" " + address.grouped() + "\n")))
                .isEqualTo(new Address.Typed(address, true));
    }

    @Test
    void anAddressCannotBeChangedFromOutside() {
        var bytes = new byte[20];
        var address = Address.of(bytes);
        bytes[0] = 1;
        address.bytes()[1] = 1;
        assertThat(address.isZero()).isTrue();
        assertThatThrownBy(() -> Address.of(new byte[19])).hasMessageContaining("19");
    }
}
