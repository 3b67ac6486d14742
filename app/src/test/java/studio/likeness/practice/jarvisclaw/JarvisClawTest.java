package studio.likeness.practice.jarvisclaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.Payer;
import studio.likeness.practice.Stage;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.FaultKind;
import tools.jackson.databind.node.ObjectNode;

/// jarvisclaw.md, section by section.
class JarvisClawTest {
    private static final String API = "/jarvisclaw/v1";
    private static final String FACE = API + "/marketplace/realface";
    private static final String VIDEOS = API + "/videos/generations";
    private static final String[] KEY = {"Authorization", "Bearer sk-practice"};

    private final Stage stage = new Stage();
    private final Payer payer = Payer.number(4);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void section1APlaceholderKeyIs401AndSoIsNoneOnAFreeCall() {
        assertThat(init("Authorization", "Bearer none").status()).isEqualTo(401);
        assertThat(init("Authorization", "Bearer sk-bad").status()).isEqualTo(401);
        assertThat(init().status()).isEqualTo(401);
        assertThat(init().json().get("error").get("code").asString()).isEqualTo("unauthorized");
        assertThat(init(KEY).status()).isEqualTo(200);
    }

    @Test
    void section3aInitGivesALinkOfTwoMinutes() {
        var init = init(KEY);
        assertThat(init.text("object")).isEqualTo("realface.init");
        assertThat(init.text("group_id")).startsWith("legacy_rf_");
        assertThat(init.text("h5_link")).contains("/phone/");
        assertThat(init.json().get("expires_in_seconds").asInt()).isEqualTo(120);
        assertThat(stage.post(FACE + "/init", "{}", KEY).status()).isEqualTo(400);
    }

    @Test
    void section3bTheStateHasFourWords() {
        var pending = init(KEY);
        assertThat(status(pending)).isEqualTo("pending_validation");
        stage.server().world().liveness().verify(token(pending));
        assertThat(status(pending)).isEqualTo("active");
        var failed = init(KEY);
        stage.server().world().liveness().fail(token(failed));
        assertThat(status(failed)).isEqualTo("failed");
        var expired = init(KEY);
        stage.pass(Duration.ofSeconds(121));
        assertThat(status(expired)).isEqualTo("expired");
        assertThat(status(pending)).isEqualTo("active");
        var unknown = stage.get(FACE + "/status?groupId=legacy_rf_0", KEY);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(code(unknown)).isEqualTo("group_not_found");
    }

    @Test
    void section3cEnrolmentByKeyCostsACentOfTheAccount() {
        var enrolled = stage.post(FACE + "/enroll", enrolment(active()), KEY);
        assertThat(enrolled.status()).isEqualTo(200);
        assertThat(enrolled.text("object")).isEqualTo("realface.enroll");
        assertThat(enrolled.text("asset_id")).matches("ta_[0-9a-f]{32}");
        assertThat(stage.get(API + "/wallet/balance", KEY).text("balance_usd"))
                .isEqualTo("19.990000");
    }

    @Test
    void section3cEnrolmentByWalletIsPaidOnChain() {
        var enrolled = stage.buy(payer, FACE + "/enroll", enrolment(active()));
        assertThat(enrolled.status()).isEqualTo(200);
        assertThat(enrolled.decoded("PAYMENT-RESPONSE").get("success").asBoolean()).isTrue();
        assertThat(balance()).isEqualTo(19_990_000);
    }

    @Test
    void section3eTheErrorsOfEnrolment() {
        var pending = init(KEY);
        var early = stage.post(FACE + "/enroll", enrolment(pending.text("group_id")), KEY);
        assertThat(early.status()).isEqualTo(425);
        assertThat(code(early)).isEqualTo("liveness_incomplete");
        stage.pass(Duration.ofMinutes(3));
        var late = stage.post(FACE + "/enroll", enrolment(pending.text("group_id")), KEY);
        assertThat(late.status()).isEqualTo(400);
        assertThat(code(late)).isEqualTo("session_expired");
        var unknown = stage.post(FACE + "/enroll", enrolment("legacy_rf_0"), KEY);
        assertThat(unknown.status()).isEqualTo(404);
        var group = active();
        var data = enrolment(group).put("image_url", "data:image/png;base64,AA==");
        assertThat(code(stage.post(FACE + "/enroll", data, KEY))).isEqualTo("invalid_image_url");
        var gone = enrolment(group).put("image_url", stage.photo("none.png"));
        assertThat(code(stage.post(FACE + "/enroll", gone, KEY))).isEqualTo("invalid_image_url");
        var two = enrolment(group).put("image_url", stage.photo("faces-2.png"));
        assertThat(stage.post(FACE + "/enroll", two, KEY).status()).isEqualTo(422);
        stage.ask(FaultKind.FACE_MISMATCH, FACE);
        var other = stage.post(FACE + "/enroll", enrolment(group), KEY);
        assertThat(code(other)).isEqualTo("face_match_failed");
        var portrait = stage.at("/practice/portraits/other.png").toString();
        var stranger = enrolment(group).put("image_url", portrait);
        assertThat(code(stage.post(FACE + "/enroll", stranger, KEY)))
                .isEqualTo("face_match_failed");
        var poor =
                stage.post(FACE + "/enroll", enrolment(group), "Authorization", "Bearer sk-poor");
        assertThat(poor.status()).isEqualTo(402);
        assertThat(code(poor)).isEqualTo("insufficient_balance");
        assertThat(stage.get(API + "/wallet/balance", KEY).text("balance_usd"))
                .isEqualTo("20.000000");
    }

    @Test
    void section3eTenStartsAnHour() {
        for (var i = 0; i < 10; i++) {
            assertThat(init(KEY).status()).isEqualTo(200);
        }
        var tooMany = init(KEY);
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(code(tooMany)).isEqualTo("rate_limited");
        assertThat(tooMany.header("Retry-After")).isEqualTo("3600");
    }

    @Test
    void section3dAPortraitNeedsNoCheck() {
        var body = Json.object().put("name", "Knight").put("image_url", stage.photo("plain.png"));
        var enrolled = stage.post(API + "/marketplace/portrait/enroll", body, KEY);
        assertThat(enrolled.text("object")).isEqualTo("portrait.enroll");
        assertThat(enrolled.text("asset_id")).startsWith("ta_");
    }

    @Test
    void section4AndSection6AQuoteIsFreeAndOfOneBody() {
        var quote = stage.post(VIDEOS, wish("bytedance/seedance-2.0"));
        assertThat(quote.status()).isEqualTo(402);
        var offer = quote.json().get("accepts").get(0);
        assertThat(offer.get("amount").asString()).isEqualTo("1136000");
        assertThat(quote.json().get("resource").get("url").asString())
                .isEqualTo("/jarvisclaw/v1/videos/generations");
        var half = stage.post(VIDEOS, wish("bytedance/seedance-2.0").put("resolution", "480p"));
        assertThat(half.json().get("accepts").get(0).get("amount").asString()).isEqualTo("568000");
        var trap = stage.post(VIDEOS, wish("bytedance/seedance-2.0").put("duration", 15));
        assertThat(trap.json().get("accepts").get(0).get("amount").asString()).isEqualTo("1136000");
    }

    @Test
    void section9BadValuesAre400BeforeAnyPrice() {
        assertThat(refusal(wish("auto/video"))).isEqualTo("invalid_model");
        assertThat(refusal(wish("bytedance/seedance-2.5").put("real_face_asset_id", "ta_1")))
                .isEqualTo("model_asset_incompatible");
        assertThat(refusal(wish("bytedance/seedance-2.0").put("real_face_asset_id", "ta_1")))
                .isEqualTo("invalid_asset_id");
        assertThat(refusal(wish("bytedance/seedance-2.0-fast").put("resolution", "4K")))
                .isEqualTo("invalid_request");
        assertThat(refusal(wish("bytedance/seedance-2.0").put("duration_seconds", 16)))
                .isEqualTo("invalid_request");
        assertThat(refusal(Json.object().put("model", "bytedance/seedance-2.0")))
                .isEqualTo("invalid_request");
    }

    @Test
    void section5AndSection6AClipIsChargedWhenOrderedAndPolledForFree() {
        var order = stage.buy(payer, VIDEOS, wish("bytedance/seedance-2.0-fast"));
        assertThat(order.status()).isEqualTo(200);
        assertThat(order.text("id")).startsWith("bytedance:video_");
        assertThat(order.text("poll_url")).startsWith("/v1/videos/generations/bytedance%3Avideo_");
        assertThat(order.decoded("PAYMENT-RESPONSE").get("success").asBoolean()).isTrue();
        assertThat(balance()).isEqualTo(20_000_000 - 910_000);

        var poll = "/jarvisclaw" + order.text("poll_url");
        assertThat(stage.get(poll).text("status")).isEqualTo("queued");
        stage.pass(Duration.ofSeconds(30));
        assertThat(stage.get(poll).text("status")).isEqualTo("in_progress");
        stage.pass(Duration.ofMinutes(2));
        var done = until(poll);
        assertThat(done.text("status")).isEqualTo("completed");
        var link = done.json().get("data").get(0).get("url").asString();
        assertThat(stage.get(link).answer().body()).isEqualTo(Stage.CLIP);
        assertThat(stage.get(order.text("poll_url")).text("status")).isEqualTo("completed");
        assertThat(balance()).isEqualTo(20_000_000 - 910_000);
    }

    @Test
    void section5ATrapAnUnknownJobIsInProgressForEver() {
        for (var i = 0; i < 3; i++) {
            stage.pass(Duration.ofDays(1));
            var answer = stage.get(VIDEOS + "/bytedance%3Avideo_0000000000000000");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text("status")).isEqualTo("in_progress");
        }
    }

    @Test
    void section5AFailedClipSaysWhetherToTryAgain() {
        stage.ask(FaultKind.GENERATION_FAILED, VIDEOS);
        var order = stage.post(VIDEOS, wish("bytedance/seedance-2.0-fast"), KEY);
        stage.pass(Duration.ofMinutes(3));
        var failed = until("/jarvisclaw" + order.text("poll_url"));
        assertThat(failed.text("status")).isEqualTo("failed");
        assertThat(failed.json().get("retryable").asBoolean()).isTrue();
    }

    @Test
    void section8RefusedPaymentsHaveTheirOwnCodes() {
        var wish = wish("bytedance/seedance-2.0-fast");
        var challenge = stage.post(VIDEOS, wish);
        var header = stage.wallet(payer).header(challenge);
        assertThat(stage.post(VIDEOS, wish, "PAYMENT-SIGNATURE", header).status()).isEqualTo(200);
        assertThat(code(stage.post(VIDEOS, wish, "PAYMENT-SIGNATURE", header)))
                .isEqualTo("nonce_conflict");
        var dear = wish("bytedance/seedance-2.0");
        var cheap = stage.wallet(payer).header(challenge);
        assertThat(code(stage.post(VIDEOS, dear, "PAYMENT-SIGNATURE", cheap)))
                .isEqualTo("amount_mismatch");
        var late = stage.wallet(payer).life(5).header(challenge);
        assertThat(code(stage.post(VIDEOS, wish, "X-PAYMENT", late))).isEqualTo("payment_expired");
        stage.server().ledger().setBalance(payer.address(), BigInteger.TEN);
        var poor = stage.wallet(payer).header(challenge);
        assertThat(code(stage.post(VIDEOS, wish, "PAYMENT-SIGNATURE", poor)))
                .isEqualTo("insufficient_balance");
    }

    @Test
    void section7TheBalanceIsInDecimalTexts() {
        stage.post(VIDEOS, wish("bytedance/seedance-2.0-fast"), KEY);
        var balance = stage.get(API + "/wallet/balance", KEY).json();
        assertThat(balance.get("balance_usd").asString()).isEqualTo("19.090000");
        assertThat(balance.get("wallets").get("base").get("usdc").asString())
                .isEqualTo("19.090000");
        assertThat(balance.get("wallets").get("solana").get("usdc").asString())
                .isEqualTo("0.000000");
        var history = stage.get(API + "/wallet/history?page=1&page_size=5", KEY).json();
        assertThat(history.get("total").asInt()).isEqualTo(1);
        assertThat(history.get("transactions").get(0).get("amount_quota").asLong())
                .isEqualTo(455_000);
        assertThat(stage.get(API + "/wallet/limits", KEY).json().get("daily_max_usd").asInt())
                .isEqualTo(1000);
        assertThat(stage.get(API + "/wallet/balance").status()).isEqualTo(401);
        assertThat(stage.get(API + "/models").json().get("data")).isNotEmpty();
    }

    private Stage.Got init(String... headers) {
        return stage.post(FACE + "/init", Json.object().put("name", "Ann"), headers);
    }

    private String status(Stage.Got init) {
        return stage.get(FACE + "/status?groupId=" + init.text("group_id"), KEY).text("status");
    }

    private String active() {
        var init = init(KEY);
        stage.server().world().liveness().verify(token(init));
        return init.text("group_id");
    }

    private ObjectNode enrolment(String group) {
        return Json.object()
                .put("name", "Ann")
                .put("image_url", stage.photo("faces-1.png"))
                .put("group_id", group);
    }

    private static ObjectNode wish(String model) {
        return Json.object().put("model", model).put("prompt", "Ann rides a horse");
    }

    private String refusal(ObjectNode wish) {
        var answer = stage.post(VIDEOS, wish);
        assertThat(answer.status()).isEqualTo(400);
        return code(answer);
    }

    private Stage.Got until(String poll) {
        while (true) {
            var answer = stage.get(poll);
            if (!answer.text("status").equals("in_progress")) {
                return answer;
            }
        }
    }

    private static String code(Stage.Got answer) {
        return answer.json().get("error").get("code").asString();
    }

    private static String token(Stage.Got init) {
        return init.text("h5_link").replaceFirst(".*/phone/([0-9a-f]+).*", "$1");
    }

    private long balance() {
        return stage.server().ledger().balanceOf(payer.address()).longValueExact();
    }
}
