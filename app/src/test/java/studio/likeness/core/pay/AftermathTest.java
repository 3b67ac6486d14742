package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.wallet.signing.TransferAuthorization;

class AftermathTest {
    private static final TransferAuthorization SIGNED = Transfers.from(Scene.PAYER);
    private static final String HASH = "0x" + "ab".repeat(32);
    private static final PurchaseEvent LOST = new PurchaseEvent.Lost();

    @Test
    void aReceiptThatFitsSettles() {
        var json =
                "{\"success\":true,\"transaction\":\"%s\",\"network\":\"base\",\"payer\":\"%s\"}"
                        .formatted(HASH, Scene.PAYER);
        assertThat(after(with(200, json, ""))).contains(new PurchaseEvent.Settled(HASH));
        assertThat(after(with(200, json.replace("base", "polygon"), ""))).contains(LOST);
    }

    @Test
    void anAcceptedJobSaysNothingYet() {
        assertThat(after(Answers.of(202, Map.of(), "{\"poll_url\":\"/a\"}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 402, 403, 409, 429, 500, 502, 504})
    void withoutAReceiptTheOutcomeIsUnknown(int status) {
        assertThat(after(Answers.of(status, Map.of(), "{}"))).contains(LOST);
        assertThat(after(Answers.of(status, Map.of(), "<html>"))).contains(LOST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"code\":\"PAYMENT_REPLAY\"}",
                "{\"error\":\"invalid_exact_evm_nonce_already_used\"}",
                "{\"error\":{\"code\":\"nonce_conflict\",\"message\":\"\"}}"
            })
    void aSeenNonceIsRefusedAndNeverMoreThanThat(String body) {
        var refused = new PurchaseEvent.NonceRefused();
        assertThat(after(Answers.inBody(body))).contains(refused);
        assertThat(after(Answers.inHeader(body))).contains(refused);
        assertThat(after(Answers.of(500, Map.of(), body))).contains(LOST);
    }

    @Test
    void aDenialIsNoProofThatNothingMoved() {
        var denial =
                "{\"success\":false,\"errorReason\":\"%s\",\"transaction\":\"\",\"network\":\"base\"}";
        assertThat(after(with(402, denial.formatted("insufficient_funds"), ""))).contains(LOST);
        assertThat(after(with(402, denial.formatted("duplicate_settlement"), "")))
                .contains(new PurchaseEvent.NonceRefused());
        assertThat(after(with(402, denial.formatted("settlement_pending"), ""))).contains(LOST);
    }

    @Test
    void aFreshDemandIsNoNews() {
        assertThat(after(Answers.inHeader(Answers.CHALLENGE))).contains(LOST);
        assertThat(after(Answers.inBody("PAYMENT_REPLAY".repeat(6_000)))).contains(LOST);
    }

    private static Optional<PurchaseEvent> after(Answer answer) {
        return Aftermath.of(answer, SIGNED);
    }

    private static Answer with(int status, String receipt, String body) {
        return Answers.of(
                status, Map.of("PAYMENT-RESPONSE", List.of(Base64Text.write(receipt))), body);
    }
}
