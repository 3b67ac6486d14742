package studio.likeness.practice.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.Payer;
import studio.likeness.practice.Stage;
import studio.likeness.practice.Wallet;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Authorization;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.node.ObjectNode;

/// x402.md section 6: the verifier's checks have an order. A payment with every fault is refused
/// for the first of them; when that is mended, for the next.
class JudgeOrderTest {
    private static final String PORTRAIT = "/blockrun/api/v1/portrait/enroll";
    private static final Address STRANGER = Address.of("0x" + "33".repeat(20));

    private final Stage stage = new Stage();
    private final Payer payer = Payer.number(7);

    @AfterEach
    void close() {
        stage.close();
    }

    /// What a payment says, and whether the signature fits it.
    private static final class Draft {
        private String scheme = "upto";
        private String network = "eip155:8453";
        private boolean signed;
        private Address to = STRANGER;
        private long before = 5;
        private long after = 1;
        private long value = 10_999;
    }

    @Test
    void aPaymentWithEveryFaultIsRefusedForTheFirstThatIsLeft() {
        stage.server().ledger().setBalance(payer.address(), BigInteger.ZERO);
        var draft = new Draft();
        mended(draft, "invalid_exact_evm_scheme", d -> d.scheme = "exact");
        mended(draft, "invalid_exact_evm_network_mismatch", d -> d.network = "eip155:84532");
        mended(draft, "invalid_exact_evm_signature", d -> d.signed = true);
        mended(draft, "invalid_exact_evm_recipient_mismatch", d -> d.to = payee());
        var window = "invalid_exact_evm_payload_authorization_valid_";
        mended(draft, window + "before", d -> d.before = 60);
        mended(draft, window + "after", d -> d.after = -1);
        mended(
                draft,
                "invalid_exact_evm_payload_authorization_value_mismatch",
                d -> d.value = 11_000);
        mended(
                draft,
                "invalid_exact_evm_insufficient_balance",
                _ ->
                        stage.server()
                                .ledger()
                                .setBalance(payer.address(), BigInteger.valueOf(11_000)));
        assertThat(sent(draft).status()).isEqualTo(200);
    }

    /// Section 6, 7: six seconds are needed, and they are enough.
    @Test
    void theLastSecondsCount() {
        for (var left : List.of(5L, 6L)) {
            var draft = good();
            draft.before = left;
            assertThat(sent(draft).status()).isEqualTo(left < 6 ? 402 : 200);
        }
    }

    /// A used nonce is named before an empty account: the money may be gone because of it.
    @Test
    void aUsedNonceIsNamedBeforeTheBalance() {
        var ledger = stage.server().ledger();
        ledger.setBalance(payer.address(), BigInteger.valueOf(11_000));
        var header = header(good(), "0x" + "44".repeat(32));
        assertThat(post(header).status()).isEqualTo(200);
        assertThat(ledger.balanceOf(payer.address())).isZero();
        assertThat(post(header).text("debug")).isEqualTo("invalid_exact_evm_nonce_already_used");
    }

    /// Whatever was refused has not moved, held or used anything.
    @Test
    void aRefusedPaymentCanBeMendedUnderTheSameNonce() {
        var nonce = "0x" + "55".repeat(32);
        var late = good();
        late.before = 1;
        assertThat(post(header(late, nonce)).status()).isEqualTo(402);
        assertThat(post(header(good(), nonce)).status()).isEqualTo(200);
    }

    private void mended(Draft draft, String code, Consumer<Draft> mend) {
        var refused = sent(draft);
        assertThat(refused.status()).as(code).isEqualTo(402);
        assertThat(refused.text("debug")).isEqualTo(code);
        mend.accept(draft);
    }

    private Draft good() {
        var draft = new Draft();
        draft.scheme = "exact";
        draft.network = "eip155:84532";
        draft.signed = true;
        draft.to = payee();
        draft.before = 60;
        draft.after = -1;
        draft.value = 11_000;
        return draft;
    }

    private Stage.Got sent(Draft draft) {
        return post(header(draft, Wallet.freshNonce()));
    }

    private Stage.Got post(String header) {
        return stage.post(PORTRAIT, body(), "PAYMENT-SIGNATURE", header);
    }

    private String header(Draft draft, String nonce) {
        var now = stage.seconds();
        var authorization =
                new Authorization(
                        payer.address(),
                        draft.to,
                        BigInteger.valueOf(draft.value),
                        BigInteger.valueOf(now + draft.after),
                        BigInteger.valueOf(now + draft.before),
                        nonce);
        var signer = draft.signed ? payer : Payer.number(8);
        var payload =
                Json.object()
                        .put(
                                "signature",
                                signer.sign(authorization, stage.server().ledger().network()))
                        .set("authorization", shown(authorization));
        var accepted = offer().put("scheme", draft.scheme).put("network", draft.network);
        var payment = Json.object().put("x402Version", 2);
        payment.set("accepted", accepted);
        payment.set("payload", payload);
        return Wallet.encoded(payment);
    }

    private static ObjectNode shown(Authorization authorization) {
        return Json.object()
                .put("from", authorization.from().checksummed())
                .put("to", authorization.to().checksummed())
                .put("value", authorization.value().toString())
                .put("validAfter", authorization.validAfter().toString())
                .put("validBefore", authorization.validBefore().toString())
                .put("nonce", authorization.nonce());
    }

    private Address payee() {
        return Address.of(offer().get("payTo").asString());
    }

    private ObjectNode offer() {
        var challenge = stage.post(PORTRAIT, body()).decoded("PAYMENT-REQUIRED");
        return (ObjectNode) challenge.get("accepts").get(0);
    }

    private ObjectNode body() {
        return Json.object().put("name", "Ada").put("image_url", stage.photo("plain.png"));
    }
}
