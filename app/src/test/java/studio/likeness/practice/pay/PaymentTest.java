package studio.likeness.practice.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// x402.md sections 2.2 and 2.5: how a payment is written, and what is none. Every number is a
/// text.
class PaymentTest {
    private static final String GOOD =
            """
            {"x402Version":2,"accepted":{"scheme":"exact"},"payload":{"signature":"0x%s1b",
             "authorization":{"from":"0x%s","to":"0x%s","value":"11000",
              "validAfter":"0","validBefore":"1800000000","nonce":"0x%s"}}}"""
                    .formatted("12".repeat(64), "11".repeat(20), "22".repeat(20), "ab".repeat(32));

    @Test
    void aWholePaymentIsReadWithOrWithoutPadding() {
        var text = GOOD.getBytes(StandardCharsets.UTF_8);
        var padded = Payment.read(Base64.getEncoder().encodeToString(text)).orElseThrow();
        var bare = Payment.read(Base64.getEncoder().withoutPadding().encodeToString(text));
        assertThat(padded.version()).isEqualTo(2);
        assertThat(padded.authorization().value()).isEqualTo(11_000);
        assertThat(bare).contains(padded);
    }

    @Test
    void theLettersOfANonceDoNotMatter() {
        var upper = read("ab".repeat(32), "AB".repeat(32)).orElseThrow();
        assertThat(upper.authorization())
                .isEqualTo(read("exact", "exact").orElseThrow().authorization());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"11000\"', 11000",
        "'\"11000\"', '\"011000\"'",
        "'\"11000\"', '\"-1\"'",
        "'\"11000\"', '\"+11000\"'",
        "'\"11000\"', '\"1e4\"'",
        "'\"11000\"', '\"0x2af8\"'",
        "'\"validAfter\":\"0\"', '\"validAfter\":0'",
        "'\"x402Version\":2', '\"x402Version\":\"2\"'",
        "'\"x402Version\":2', '\"x402Version\":3'",
        "'\"x402Version\":2', '\"x402Version\":2,\"x402Version\":2'",
        "'\"accepted\"', '\"accept\"'",
        "'\"signature\"', '\"signed\"'",
        "'\"nonce\":\"0x', '\"nonce\":\"0xab'",
        "'\"to\":\"0x', '\"to\":\"0x1'",
    })
    void whatIsBentIsNoPayment(String from, String to) {
        assertThat(GOOD).contains(from);
        assertThat(read(from, to)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "e30", "W10=", "bnVsbA==", "eyJ4NDAyVmVyc2lvbiI6Mn0="})
    void whatIsNoneIsNone(String header) {
        assertThat(Payment.read(header)).isEmpty();
    }

    private static Optional<Payment> read(String from, String to) {
        var text = GOOD.replace(from, to).getBytes(StandardCharsets.UTF_8);
        return Payment.read(Base64.getEncoder().encodeToString(text));
    }
}
