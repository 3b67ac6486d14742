package studio.likeness.practice.blockrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.Payer;
import studio.likeness.practice.Stage;
import studio.likeness.practice.Wallet;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.FaultKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// blockrun.md sections 3.5 and 4.6 to 5: clips.
class VideosTest {
    private static final String API = "/blockrun/api/v1";
    private static final String VIDEOS = API + "/videos/generations";

    private final Stage stage = new Stage();
    private final Payer payer = Payer.number(2);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void section5PricesFollowTheFormulaInEveryResolution() {
        assertThat(price(wish("bytedance/seedance-2.0-fast"))).isEqualTo("826804");
        assertThat(price(wish("bytedance/seedance-2.0-fast").put("resolution", "480p")))
                .isEqualTo("413902");
        assertThat(price(wish("bytedance/seedance-1.5-pro").put("duration_seconds", 4)))
                .isEqualTo("284133");
        assertThat(price(wish("bytedance/seedance-2.0").put("resolution", "4K")))
                .isEqualTo("10220317");
    }

    @Test
    void section46ATrapAnUnknownFieldIsIgnored() {
        var trap = wish("bytedance/seedance-2.0-fast").put("duration", 15);
        assertThat(price(trap)).isEqualTo("826804");
    }

    @Test
    void section46ValidationComesBeforeThePrice() {
        refused(Json.object().put("model", "bytedance/seedance-2.0"), "prompt");
        refused(wish("bytedance/seedance-9"), "bytedance/seedance-2.0-fast");
        refused(wish("bytedance/seedance-2.0").put("duration_seconds", 16), "between 4 and 15");
        refused(wish("bytedance/seedance-2.5").put("duration_seconds", 31), "between 4 and 30");
        refused(wish("bytedance/seedance-1.5-pro").put("duration_seconds", 3), "between 4 and 12");
        refused(wish("bytedance/seedance-2.0").put("duration_seconds", 5.5), "integer");
        refused(wish("bytedance/seedance-2.0-fast").put("resolution", "1080p"), "480p, 720p");
        refused(wish("bytedance/seedance-2.0").put("aspect_ratio", "9:21"), "aspect_ratio");
        refused(wish("bytedance/seedance-2.0").put("generate_audio", "yes"), "boolean");
        refused(wish("bytedance/seedance-2.0").put("seed", -1), "seed");
        refused(wish("bytedance/seedance-2.0").put("image_url", "file:///a.png"), "image_url");
        refused(
                wish("bytedance/seedance-2.0").put("last_frame_url", stage.photo("plain.png")),
                "needs image_url");
        refused(wish("bytedance/seedance-2.0").put("safety_identifier", "x".repeat(129)), "128");
        var references = wish("bytedance/seedance-2.0");
        references.set("reference_image_urls", Json.array().add("https://a.example/1.png"));
        refused(references, "account key");
    }

    @Test
    void section46TheWrongInputTypeIsToldTheRightOne() {
        var answer = stage.post(VIDEOS, wish("bytedance/seedance-2.0").put("input_type", "image"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("inferred_input_type")).isEqualTo("text");
    }

    @Test
    void section46FacesPlayInThreeModelsOnlyAndExcludePictures() {
        var asset = portrait();
        for (var model : new String[] {"2.0", "2.0-fast", "2.0-mini"}) {
            var wish = wish("bytedance/seedance-" + model).put("real_face_asset_id", asset);
            assertThat(stage.post(VIDEOS, wish).status()).isEqualTo(402);
        }
        refused(wish("bytedance/seedance-2.5").put("real_face_asset_id", asset), "not supported");
        var both = wish("bytedance/seedance-2.0").put("real_face_asset_id", asset);
        refused(both.put("image_url", stage.photo("plain.png")), "cannot be combined");
        refused(wish("bytedance/seedance-2.0").put("real_face_asset_id", "asset-1"), "^ta_");
        refused(wish("bytedance/seedance-2.0").put("real_face_asset_id", "ta_0"), "not known");
    }

    @Test
    void section35FromOrderToClipIsPaidOnceAtTheEnd() {
        var order = order(wish("bytedance/seedance-2.0-fast").put("return_last_frame", true));
        assertThat(order.status()).isEqualTo(202);
        assertThat(order.text("object")).isEqualTo("video.generation.job");
        assertThat(order.text("status")).isEqualTo("queued");
        assertThat(order.text("payment_status")).isEqualTo("verified");
        assertThat(order.json().get("price").get("amount").asString()).isEqualTo("0.826804");
        var poll = order.text("poll_url");
        assertThat(poll).startsWith("/blockrun/api/v1/videos/generations/vj_").contains("&sig=");

        var first = poll(poll);
        assertThat(first.status()).isEqualTo(202);
        assertThat(first.text("status")).isEqualTo("queued");
        stage.pass(Duration.ofSeconds(40));
        var running = poll(poll);
        assertThat(running.text("status")).isEqualTo("in_progress");
        assertThat(running.json().get("progress").asInt()).isBetween(10, 99);
        assertThat(balance()).isEqualTo(20_000_000);

        var done = finished(poll);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().get("payment").get("status").asString()).isEqualTo("settled");
        var datum = done.json().get("data").get(0);
        assertThat(datum.get("backed_up").asBoolean()).isTrue();
        assertThat(datum.get("url").asString()).contains("/blockrun/api/media/");
        assertThat(stage.get(datum.get("url").asString()).answer().body()).isEqualTo(Stage.CLIP);
        assertThat(stage.get(datum.get("last_frame_url").asString()).status()).isEqualTo(200);
        assertThat(stage.get(datum.get("url").asString(), "Range", "bytes=2-3").status())
                .isEqualTo(206);
        assertThat(done.json().get("usage").get("total_tokens").asLong()).isEqualTo(108_450);
        assertThat(balance()).isEqualTo(20_000_000 - 826_804);

        var again = poll(poll);
        assertThat(again.json().get("payment").get("status").asString())
                .isEqualTo("already_settled");
        assertThat(again.json().get("data")).isEqualTo(done.json().get("data"));
        assertThat(balance()).isEqualTo(20_000_000 - 826_804);
    }

    @Test
    void section35TheSameSignatureServesEveryPoll() {
        var wish = wish("bytedance/seedance-2.0-fast");
        var header = stage.wallet(payer).header(stage.post(VIDEOS, wish));
        var poll = stage.post(VIDEOS, wish, "X-Payment", header).text("poll_url");
        assertThat(stage.get(poll, "X-Payment", header).status()).isEqualTo(202);
        stage.pass(Duration.ofMinutes(5));
        stage.get(poll, "X-Payment", header);
        var done = until(poll, header);
        assertThat(done.json().get("payment").get("status").asString()).isEqualTo("settled");
        assertThat(
                        stage.get(poll, "X-Payment", header)
                                .json()
                                .get("payment")
                                .get("status")
                                .asString())
                .isEqualTo("already_settled");
    }

    @Test
    void section35OneJobForOneAuthorisation() {
        var wish = wish("bytedance/seedance-2.0-fast");
        var header = stage.wallet(payer).header(stage.post(VIDEOS, wish));
        assertThat(stage.post(VIDEOS, wish, "PAYMENT-SIGNATURE", header).status()).isEqualTo(202);
        var again = stage.post(VIDEOS, wish, "PAYMENT-SIGNATURE", header);
        assertThat(again.status()).isEqualTo(402);
        assertThat(again.text("code")).isEqualTo("PAYMENT_REPLAY");
    }

    @Test
    void section35APollWantsAPaymentOfTheSameWallet() {
        var poll = order(wish("bytedance/seedance-2.0-fast")).text("poll_url");
        var challenge = stage.get(poll);
        assertThat(challenge.status()).isEqualTo(402);
        assertThat(challenge.decoded("PAYMENT-REQUIRED").get("accepts")).hasSize(1);
        var stranger = stage.wallet(Payer.number(3)).header(challenge);
        var refused = stage.get(poll, "PAYMENT-SIGNATURE", stranger);
        assertThat(refused.status()).isEqualTo(402);
        assertThat(refused.text("code")).isEqualTo("PAYMENT_INVALID");
    }

    @Test
    void section35ALapsedAuthorisationIsRefusedAndAFreshOneServes() {
        var wish = wish("bytedance/seedance-2.0-fast");
        var header = stage.wallet(payer).header(stage.post(VIDEOS, wish));
        var poll = stage.post(VIDEOS, wish, "PAYMENT-SIGNATURE", header).text("poll_url");
        stage.pass(Duration.ofSeconds(601));
        var lapsed = stage.get(poll, "PAYMENT-SIGNATURE", header);
        assertThat(lapsed.status()).isEqualTo(402);
        assertThat(lapsed.text("message")).isEqualTo("authorization expired");
        assertThat(lapsed.json().has("accepts")).isFalse();
        assertThat(finished(poll).text("status")).isEqualTo("completed");
        assertThat(balance()).isEqualTo(20_000_000 - 826_804);
    }

    @Test
    void section35AReadyClipThatCannotBePaidSaysSoAndWaits() {
        var poll = order(wish("bytedance/seedance-2.0-fast")).text("poll_url");
        stage.ask(FaultKind.SETTLEMENT_FAILED, VIDEOS);
        var failed = finished(poll);
        assertThat(failed.status()).isEqualTo(402);
        assertThat(failed.text("error")).isEqualTo("Payment settlement failed");
        assertThat(failed.decoded("PAYMENT-RESPONSE").get("success").asBoolean()).isFalse();
        assertThat(balance()).isEqualTo(20_000_000);
        assertThat(poll(poll).text("status")).isEqualTo("completed");
        assertThat(balance()).isEqualTo(20_000_000 - 826_804);
    }

    @Test
    void section7SettlementPendingHasMovedTheMoneyAll() {
        var poll = order(wish("bytedance/seedance-2.0-fast")).text("poll_url");
        stage.ask(FaultKind.SETTLEMENT_PENDING, VIDEOS);
        var pending = finished(poll).decoded("PAYMENT-RESPONSE");
        assertThat(pending.get("errorReason").asString()).isEqualTo("settlement_pending");
        assertThat(pending.get("transaction").asString()).startsWith("0x");
        assertThat(balance()).isEqualTo(20_000_000 - 826_804);
    }

    @Test
    void section47TheAddressIsFollowedVerbatimOrNotAtAll() {
        var poll = order(wish("bytedance/seedance-2.0-fast")).text("poll_url");
        assertThat(stage.get(poll.replace("duration=5", "duration=6")).status()).isEqualTo(400);
        assertThat(stage.get(poll.replaceFirst("&sig=.*", "")).status()).isEqualTo(400);
        assertThat(stage.get(poll.replaceFirst("\\?.*", "")).status()).isEqualTo(400);
        assertThat(stage.get(poll.replaceFirst("vj_.", "vj_x")).status()).isEqualTo(400);
        assertThat(stage.get("/blockrun" + poll).status()).as("section 12").isEqualTo(402);
    }

    @Test
    void section47FailuresAreNotCharged() {
        stage.ask(FaultKind.AUDIO_MODERATION, VIDEOS);
        var failed = finished(order(wish("bytedance/seedance-2.0-fast")).text("poll_url"));
        assertThat(failed.status()).isEqualTo(200);
        assertThat(failed.text("status")).isEqualTo("failed");
        assertThat(failed.text("payment_status")).isEqualTo("not_charged");
        assertThat(failed.text("error_code")).isEqualTo("output_audio_moderation");
        assertThat(failed.json().get("retry_with").get("generate_audio").asBoolean()).isFalse();
        stage.ask(FaultKind.GENERATION_FAILED, VIDEOS);
        var other = finished(order(wish("bytedance/seedance-2.0-fast")).text("poll_url"));
        assertThat(other.text("status")).isEqualTo("failed");
        assertThat(other.json().has("error_code")).isFalse();
        assertThat(balance()).isEqualTo(20_000_000);
    }

    @Test
    void section46AStartPictureWithAPersonIsRefusedAfterThePaymentWasVerified() {
        var inline = "data:image/png;base64," + Base64.getEncoder().encodeToString(Stage.png(1));
        for (var image : new String[] {stage.photo("faces-1.png"), inline}) {
            var wish = wish("bytedance/seedance-2.0-fast").put("image_url", image);
            var refused = stage.buy(payer, VIDEOS, wish);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("code")).isEqualTo("INPUT_IMAGE_REAL_PERSON");
            assertThat(refused.json().get("error").get("type").asString())
                    .isEqualTo("invalid_request_error");
        }
        var plain = wish("bytedance/seedance-2.0-fast").put("image_url", stage.photo("plain.png"));
        var order = stage.buy(payer, VIDEOS, plain);
        assertThat(order.text("poll_url")).contains("&i2v=1");
        stage.ask(FaultKind.CONTENT_REFUSED, VIDEOS);
        assertThat(stage.buy(payer, VIDEOS, plain).status()).isEqualTo(400);
    }

    @Test
    void issue3Point6ForeignPollAddressExpiredLinkAndFailedMirror() {
        stage.ask(FaultKind.FOREIGN_POLL_URL, VIDEOS);
        assertThat(order(wish("bytedance/seedance-2.0-fast")).text("poll_url"))
                .startsWith("https://elsewhere.example/");
        var poll = order(wish("bytedance/seedance-2.0-fast")).text("poll_url");
        stage.ask(FaultKind.CLIP_NOT_MIRRORED, VIDEOS);
        var done = finished(poll).json().get("data").get(0);
        assertThat(done.get("backed_up").asBoolean()).isFalse();
        assertThat(done.get("url").asString()).contains("/blockrun/upstream/");
        stage.ask(FaultKind.CLIP_LINK_EXPIRED, VIDEOS);
        var link = poll(poll).json().get("data").get(0).get("url").asString();
        assertThat(stage.get(link).status()).isEqualTo(404);
    }

    @Test
    void issue3Point6ThePriceCanChangeBetweenQuoteAndChallenge() {
        var wish = wish("bytedance/seedance-2.0-fast");
        assertThat(price(wish)).isEqualTo("826804");
        stage.ask(FaultKind.PRICE_CHANGED, VIDEOS);
        assertThat(price(wish)).isEqualTo("1653608");
        assertThat(stage.buy(payer, VIDEOS, wish).status()).isEqualTo(202);
    }

    @Test
    void issue3Point6TheAnswerCanBeLostAfterSettlement() {
        var poll = order(wish("bytedance/seedance-2.0-fast")).text("poll_url");
        stage.ask(FaultKind.LOST_AFTER_SETTLEMENT, VIDEOS);
        // The JDK's client asks again by itself when a GET is cut off before its first byte
        // (x402.md section 10.8): what comes back is the answer to its second, silent request.
        var answer = finished(poll);
        assertThat(answer.json().get("payment").get("status").asString())
                .isEqualTo("already_settled");
        assertThat(stage.server().world().faults().waiting()).isEmpty();
        assertThat(balance()).isEqualTo(20_000_000 - 826_804);
    }

    @Test
    void section49TheCatalogueComesInBothForms() {
        var models = stage.get(API + "/models?format=json").json().get("data");
        assertThat(models.valueStream().map(m -> m.get("id").asString()).toList())
                .contains("bytedance/seedance-2.0", "bytedance/seedance-2.0-fast");
        var fast = models.valueStream().filter(m -> m.get("id").asString().endsWith("fast"));
        var pricing = fast.findFirst().orElseThrow().get("pricing");
        assertThat(pricing.get("per_second").decimalValue()).isEqualByComparingTo("0.165161");
        assertThat(pricing.get("transaction_fee").asString()).isEqualTo("0.001");
        assertThat(stage.get(API + "/models").json().get("data")).isEmpty();
        assertThat(stage.get(API + "/video/models").json().get("data")).isNotEmpty();
        assertThat(stage.get(VIDEOS).status()).isEqualTo(402);
        var balance = stage.get(API + "/balance?address=" + payer.address().text());
        assertThat(balance.text("balance")).isEqualTo("20.000000");
    }

    @Test
    void section23TheCataloguesLimitNamesAMomentAndNoWait() {
        for (var i = 0; i < 100; i++) {
            assertThat(stage.get(API + "/models").status()).isEqualTo(200);
        }
        var tooMany = stage.get(API + "/video/models");
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.header("Retry-After")).isEmpty();
        assertThat(Long.parseLong(tooMany.header("X-RateLimit-Reset")))
                .isEqualTo((stage.seconds() + 3600) * 1000);
    }

    private static ObjectNode wish(String model) {
        return Json.object().put("model", model).put("prompt", "Ada waves at the sea");
    }

    private Stage.Got order(ObjectNode wish) {
        return stage.buy(payer, VIDEOS, wish);
    }

    private String price(ObjectNode wish) {
        var challenge = stage.post(VIDEOS, wish);
        assertThat(challenge.status()).isEqualTo(402);
        return accepted(challenge).get("amount").asString();
    }

    private static JsonNode accepted(Stage.Got challenge) {
        return challenge.decoded("PAYMENT-REQUIRED").get("accepts").get(0);
    }

    private void refused(ObjectNode wish, String words) {
        var answer = stage.post(VIDEOS, wish);
        assertThat(answer.status()).as(wish.toString()).isEqualTo(400);
        assertThat(answer.text("message")).contains(words);
        assertThat(answer.json().get("error").get("message"))
                .isEqualTo(answer.json().get("message"));
        assertThat(answer.text("code")).isEqualTo("INVALID_PARAMETER");
    }

    private String portrait() {
        var body = Json.object().put("name", "Ada").put("image_url", stage.photo("plain.png"));
        return stage.buy(payer, API + "/portrait/enroll", body).text("asset_id");
    }

    /// Asks with a fresh signature each time.
    private Stage.Got poll(String poll) {
        return stage.get(poll, "PAYMENT-SIGNATURE", stage.wallet(payer).header(stage.get(poll)));
    }

    private Stage.Got finished(String poll) {
        stage.pass(Duration.ofMinutes(5));
        return until(poll, stage.wallet(payer).nonce(Wallet.freshNonce()).header(stage.get(poll)));
    }

    /// The clip is made while the queue waits for nobody: ask until it is there.
    private Stage.Got until(String poll, String header) {
        while (true) {
            var answer = stage.get(poll, "PAYMENT-SIGNATURE", header);
            if (answer.status() != 202) {
                return answer;
            }
        }
    }

    private long balance() {
        return stage.server().ledger().balanceOf(payer.address()).longValueExact();
    }
}
