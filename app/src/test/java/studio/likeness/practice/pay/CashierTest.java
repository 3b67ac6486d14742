package studio.likeness.practice.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.Payer;
import studio.likeness.practice.Stage;
import studio.likeness.practice.Wallet;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import tools.jackson.databind.node.ObjectNode;

/// x402.md sections 2 to 10, at the services that ask for money.
class CashierTest {
    private static final String PORTRAIT = "/blockrun/api/v1/portrait/enroll";
    private static final String VIDEOS = "/blockrun/api/v1/videos/generations";

    private final Stage stage = new Stage();
    private final Payer payer = Payer.number(5);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void section21AChallengeIsInTheHeaderTheAuthenticateLineAndTheBody() {
        var challenge = ask();
        var decoded = challenge.decoded("PAYMENT-REQUIRED");
        assertThat(decoded).isEqualTo(challenge.decoded("X-Payment-Required"));
        assertThat(challenge.header("WWW-Authenticate"))
                .isEqualTo("X402 requirements=\"" + challenge.header("PAYMENT-REQUIRED") + "\"");
        assertThat(challenge.json().get("accepts")).isEqualTo(decoded.get("accepts"));
        assertThat(challenge.header("Cache-Control")).isEqualTo("no-store");
        var offer = decoded.get("accepts").get(0);
        assertThat(offer.get("network").asString()).isEqualTo("eip155:84532");
        assertThat(offer.get("asset").asString())
                .isEqualTo("0x036CbD53842c5426634e7929541eC2318f3dCF7e");
        assertThat(offer.get("extra").get("name").asString()).isEqualTo("USDC");
        assertThat(decoded.get("resource").get("url").asString()).endsWith(PORTRAIT);
    }

    @Test
    void section2EveryFormOfAChallengeCanBePaid() {
        for (var form : new String[] {"v1", "v2-header-only", "v2-body-only", "v2"}) {
            control("/_control/pay", Json.object().put("challenge", form));
            var challenge = ask();
            var header = stage.wallet(payer).header(challenge);
            var name = form.equals("v1") ? "X-PAYMENT" : "PAYMENT-SIGNATURE";
            assertThat(stage.post(PORTRAIT, portrait(), name, header).status())
                    .as(form)
                    .isEqualTo(200);
        }
        control("/_control/pay", Json.object().put("challenge", "v1"));
        assertThat(ask().json().get("accepts").get(0).get("network").asString())
                .isEqualTo("base-sepolia");
        assertThat(ask().header("PAYMENT-REQUIRED")).isEmpty();
    }

    @Test
    void section6TheWindowIsJudgedByTheServersClock() {
        assertThat(pay(w -> w.life(5)).text("code")).isEqualTo("PAYMENT_UNFUNDED");
        assertThat(pay(w -> w.back(-1)).text("message")).isEqualTo("authorization not yet valid");
        assertThat(pay(w -> w.life(7)).status()).isEqualTo(200);
        var header = stage.wallet(payer).header(ask());
        control("/_control/clock", Json.object().put("shift_seconds", 900));
        var late = stage.post(PORTRAIT, portrait(), "PAYMENT-SIGNATURE", header);
        assertThat(late.text("message")).isEqualTo("authorization expired");
    }

    @Test
    void blockrun34RefusalsHaveThreeCodes() {
        stage.server().ledger().setBalance(payer.address(), BigInteger.valueOf(10_999));
        var poor = pay(w -> w);
        assertThat(poor.status()).isEqualTo(402);
        assertThat(poor.text("error")).isEqualTo("Payment verification failed");
        assertThat(poor.text("code")).isEqualTo("PAYMENT_UNFUNDED");
        assertThat(poor.text("debug")).isEqualTo("invalid_exact_evm_insufficient_balance");
        assertThat(poor.text("payer")).isEqualTo(payer.address().checksummed());
        assertThat(poor.json().has("accepts")).isFalse();
        stage.server().ledger().setBalance(payer.address(), BigInteger.valueOf(11_000));
        var header = stage.wallet(payer).header(ask());
        assertThat(stage.post(PORTRAIT, portrait(), "PAYMENT-SIGNATURE", header).status())
                .isEqualTo(200);
        var replay = stage.post(PORTRAIT, portrait(), "PAYMENT-SIGNATURE", header);
        assertThat(replay.text("code")).isEqualTo("PAYMENT_REPLAY");
        assertThat(replay.text("debug")).isEqualTo("invalid_exact_evm_nonce_already_used");
        var broken = stage.post(PORTRAIT, portrait(), "PAYMENT-SIGNATURE", "%%%");
        assertThat(broken.text("code")).isEqualTo("PAYMENT_INVALID");
    }

    @Test
    void section6ABentPaymentIsInvalidWhateverIsBent() {
        bent(
                "signature",
                p -> inside(p, "payload").put("signature", "0x" + "12".repeat(64) + "1b"));
        bent("mismatch", p -> authorization(p).put("value", "10999"));
        bent("mismatch", p -> authorization(p).put("to", payer.address().checksummed()));
        bent("requirements", p -> inside(p, "accepted").put("amount", "10999"));
        bent(
                "requirements",
                p -> inside(p, "accepted").put("asset", payer.address().checksummed()));
        bent(
                "requirements",
                p -> ((ObjectNode) inside(p, "accepted").get("extra")).put("name", "USD Coin"));
        bent("network", p -> inside(p, "accepted").put("network", "eip155:8453"));
        bent("scheme", p -> inside(p, "accepted").put("scheme", "upto"));
    }

    @Test
    void blockrun12ALongerLifeInTheRepeatedOfferIsNoFault() {
        var payment =
                stage.wallet(payer)
                        .version2(ask().decoded("PAYMENT-REQUIRED").get("accepts").get(0));
        inside(payment, "accepted").put("maxTimeoutSeconds", 600);
        var paid = stage.post(PORTRAIT, portrait(), "PAYMENT-SIGNATURE", Wallet.encoded(payment));
        assertThat(paid.status()).isEqualTo(200);
    }

    @Test
    void design4ARepeatedNonceWithALaterWindowIsTakenOrRefusedAsTheSwitchSays() {
        for (var rule : new String[] {"accepted", "refused"}) {
            control("/_control/pay", Json.object().put("repeated_nonce", rule));
            var nonce = Wallet.freshNonce();
            var first = order(stage.wallet(payer).nonce(nonce));
            assertThat(first.status()).isEqualTo(202);
            var again = order(stage.wallet(payer).nonce(nonce).life(700));
            assertThat(again.status()).isEqualTo(rule.equals("accepted") ? 202 : 402);
            var shorter = order(stage.wallet(payer).nonce(nonce).life(650));
            assertThat(shorter.text("code")).isEqualTo("PAYMENT_REPLAY");
        }
    }

    @Test
    void design4HoweverManySignaturesOfOneNonceAreOutTheChainTakesOne() {
        var nonce = Wallet.freshNonce();
        var first = order(stage.wallet(payer).nonce(nonce)).text("poll_url");
        var second = order(stage.wallet(payer).nonce(nonce).life(700)).text("poll_url");
        stage.pass(Duration.ofMinutes(2));
        var later = stage.wallet(payer).nonce(nonce).life(900);
        assertThat(until(second, later.header(stage.get(second))).status()).isEqualTo(200);
        var refused = stage.get(first, "PAYMENT-SIGNATURE", later.header(stage.get(first)));
        assertThat(refused.text("code")).isEqualTo("PAYMENT_REPLAY");
        assertThat(stage.server().ledger().balanceOf(payer.address()))
                .isEqualTo(BigInteger.valueOf(20_000_000 - 826_804));
    }

    @Test
    void section10EveryHostileChallengeDiffersFromTheHonestOne() {
        var honest = ask();
        for (var how : Hostile.names()) {
            hostile(how);
            var bent = ask();
            assertThat(bent.status()).isEqualTo(402);
            assertThat(bent.header("PAYMENT-REQUIRED"))
                    .as(how)
                    .isNotEqualTo(honest.header("PAYMENT-REQUIRED"));
        }
        assertThat(ask().header("PAYMENT-REQUIRED")).isEqualTo(honest.header("PAYMENT-REQUIRED"));
    }

    @Test
    void section10HostileChallengesOfVersionOneAreInTheBody() {
        control("/_control/pay", Json.object().put("challenge", "v1"));
        var honest = ask().answer().body();
        hostile("amount-dear");
        assertThat(ask().json().get("accepts").get(0).get("maxAmountRequired").asString())
                .isEqualTo("1000000000000");
        assertThat(ask().answer().body()).isEqualTo(honest);
    }

    @Test
    void aWalletThatPaysAStrangerHasPaidNothingHere() {
        hostile("pay-to-stranger");
        var header = stage.wallet(payer).header(ask());
        var answer = stage.post(PORTRAIT, portrait(), "PAYMENT-SIGNATURE", header);
        assertThat(answer.text("code")).isEqualTo("PAYMENT_INVALID");
        assertThat(stage.server().ledger().balanceOf(payer.address()))
                .isEqualTo(BigInteger.valueOf(20_000_000));
    }

    private interface Tweak {
        Wallet tweak(Wallet wallet);
    }

    private Stage.Got pay(Tweak tweak) {
        var header = tweak.tweak(stage.wallet(payer)).header(ask());
        return stage.post(PORTRAIT, portrait(), "PAYMENT-SIGNATURE", header);
    }

    private void bent(String reason, Consumer<ObjectNode> bend) {
        var offer = ask().decoded("PAYMENT-REQUIRED").get("accepts").get(0);
        var payment = stage.wallet(payer).version2(offer);
        bend.accept(payment);
        var header = Wallet.encoded(payment);
        var answer = stage.post(PORTRAIT, portrait(), "PAYMENT-SIGNATURE", header);
        assertThat(answer.status()).isEqualTo(402);
        assertThat(answer.text("code")).isEqualTo("PAYMENT_INVALID");
        assertThat(answer.text("debug")).containsAnyOf(reason, "signature");
    }

    private static ObjectNode inside(ObjectNode payment, String name) {
        return (ObjectNode) payment.get(name);
    }

    private static ObjectNode authorization(ObjectNode payment) {
        return (ObjectNode) payment.get("payload").get("authorization");
    }

    private Stage.Got order(Wallet wallet) {
        var wish =
                Json.object()
                        .put("model", "bytedance/seedance-2.0-fast")
                        .put("prompt", "Ada waves");
        var header = wallet.header(stage.post(VIDEOS, wish));
        return stage.post(VIDEOS, wish, "PAYMENT-SIGNATURE", header);
    }

    private Stage.Got until(String poll, String header) {
        while (true) {
            var answer = stage.get(poll, "PAYMENT-SIGNATURE", header);
            if (answer.status() != 202) {
                return answer;
            }
        }
    }

    private Stage.Got ask() {
        return stage.post(PORTRAIT, portrait());
    }

    private ObjectNode portrait() {
        return Json.object().put("name", "Ada").put("image_url", stage.photo("plain.png"));
    }

    private void hostile(String how) {
        var fault = new Fault(FaultKind.HOSTILE_CHALLENGE, PORTRAIT, 1, Map.of("how", how));
        stage.server().world().faults().ask(fault);
    }

    private void control(String path, ObjectNode wish) {
        assertThat(stage.post(path, wish).status()).isEqualTo(200);
    }
}
