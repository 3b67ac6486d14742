package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.wallet.signing.TransferAuthorization;

class ReceiptTest {
    private static final String HASH = "0x" + "ab".repeat(32);
    private static final TransferAuthorization SIGNED = Transfers.from(Scene.PAYER);
    private static final String GOOD =
            "{\"success\":true,\"transaction\":\"%s\",\"network\":\"eip155:8453\",\"payer\":\"%s\"}"
                    .formatted(HASH, Scene.PAYER);

    @ParameterizedTest
    @ValueSource(strings = {"PAYMENT-RESPONSE", "X-PAYMENT-RESPONSE", "x-payment-response"})
    void aReceiptThatFitsSettles(String header) {
        var headers = Headers.none().with(header, Base64Text.write(GOOD));
        assertThat(Receipt.read(headers, SIGNED)).isEqualTo(new Receipt.Settled(HASH));
    }

    @Test
    void aBareHashSettlesAndABrokenOneDoesNot() {
        assertThat(Receipt.read(Headers.none().with("X-Payment-Receipt", HASH), SIGNED))
                .isEqualTo(new Receipt.Settled(HASH));
        assertThat(Receipt.read(Headers.none().with("X-Payment-Receipt", "0x12"), SIGNED))
                .isEqualTo(new Receipt.Foreign());
        assertThat(Receipt.read(Headers.none(), SIGNED)).isEqualTo(new Receipt.None());
    }

    @Test
    void theFullReceiptIsBelievedBeforeTheHash() {
        var headers =
                Headers.none()
                        .with("X-Payment-Receipt", HASH)
                        .with("PAYMENT-RESPONSE", Base64Text.write("{}"));
        assertThat(Receipt.read(headers, SIGNED)).isEqualTo(new Receipt.Foreign());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "eip155:8453 | eip155:84532",
                "eip155:8453 | base-sepolia",
                "eip155:8453 | Base",
                "ABa31766 | aBa31766",
                "0xABa31766D5979F71414Fd5F2CB4f17C0BA06f609 |"
                        + " 0x209693Bc6afc0C5328bA36FaF03C514EF312287C",
                "\"success\":true | \"success\":\"true\"",
                "\"success\":true | \"success\":true,\"success\":true",
                "\"success\":true | \"success\":true,\"amount\":\"20001\"",
                "\"success\":true | \"success\":true,\"amount\":20000",
                "\"success\":true | \"success\":false",
                "\"network\":\"eip155:8453\" | \"network\":8453",
                "0xab | ab",
                "abab | ",
                "{ | [{"
            })
    void anythingElseLeavesTheOutcomeOpen(String from, String to) {
        var changed = GOOD.replace(from, to == null ? "" : to);
        assertThat(changed).isNotEqualTo(GOOD);
        assertThat(read(changed)).isEqualTo(new Receipt.Foreign());
    }

    @Test
    void versionOneNamesAndLowerCaseAreFine() {
        assertThat(read(GOOD.replace("eip155:8453", "base"))).isEqualTo(new Receipt.Settled(HASH));
        var lower =
                GOOD.replace(
                        "ABa31766D5979F71414Fd5F2CB4f17C0BA06f609",
                        "aba31766d5979f71414fd5f2cb4f17c0ba06f609");
        assertThat(read(lower)).isEqualTo(new Receipt.Settled(HASH));
        assertThat(read(GOOD.replace("\"success\":true", "\"success\":true,\"amount\":\"20000\"")))
                .isEqualTo(new Receipt.Settled(HASH));
    }

    @Test
    void aDenialCarriesItsCodeAsPlainText() {
        var denial =
                "{\"success\":false,\"errorReason\":\"invalid\\u202e\\n"
                        + "_x\",\"transaction\":\"\",\"network\":\"base\"}";
        assertThat(read(denial)).isEqualTo(new Receipt.Denied("invalid _x"));
    }

    private static Receipt read(String json) {
        return Receipt.read(
                Headers.none().with("PAYMENT-RESPONSE", Base64Text.write(json)), SIGNED);
    }
}
