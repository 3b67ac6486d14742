package studio.likeness.practice.blockrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.Payer;
import studio.likeness.practice.Stage;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.FaultKind;
import tools.jackson.databind.node.ObjectNode;

/// blockrun.md sections 2 to 4.5: faces.
class RealfaceTest {
    private static final String API = "/blockrun/api/v1";
    private static final String ENROLL = API + "/realface/enroll";

    private final Stage stage = new Stage();
    private final Payer payer = Payer.number(1);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void section41InitAnswersInSnakeCaseWithALinkOfTwoMinutes() {
        var init = init("Ada");
        assertThat(init.status()).isEqualTo(200);
        assertThat(init.text("object")).isEqualTo("realface.init");
        assertThat(init.text("group_id")).matches("legacy_rf_\\d+");
        assertThat(init.text("status")).isEqualTo("pending_validation");
        assertThat(init.json().get("expires_in_seconds").asInt()).isEqualTo(120);
        assertThat(init.json().has("next_steps")).isTrue();
        assertThat(init.json().has("refreshed")).isFalse();
        assertThat(init.text("h5_link")).startsWith(stage.server().base() + "/phone/");
    }

    @Test
    void section41RefreshKeepsTheGroupAndRotatesTheLink() {
        var first = init("Ada");
        var body = Json.object().put("name", "Ada").put("groupId", first.text("group_id"));
        var again = stage.post(API + "/realface/init", body);
        assertThat(again.text("group_id")).isEqualTo(first.text("group_id"));
        assertThat(again.text("h5_link")).isNotEqualTo(first.text("h5_link"));
        assertThat(again.json().get("refreshed").asBoolean()).isTrue();
        assertThat(again.json().has("next_steps")).isFalse();
        assertThat(stage.server().world().liveness().find(token(first))).isEmpty();
    }

    @Test
    void section41BadBodiesAre400AndAnUnknownGroupIs404() {
        assertThat(stage.post(API + "/realface/init", "{}").status()).isEqualTo(400);
        assertThat(stage.post(API + "/realface/init", "{").status()).isEqualTo(400);
        assertThat(init("x".repeat(65)).status()).isEqualTo(400);
        assertThat(init(" ").text("error")).isEqualTo("Invalid request body");
        var unknown = Json.object().put("name", "A").put("groupId", "legacy_rf_9");
        assertThat(stage.post(API + "/realface/init", unknown).status()).isEqualTo(404);
        unknown.put("groupId", "grp_1");
        assertThat(stage.post(API + "/realface/init", unknown).status()).isEqualTo(400);
    }

    @Test
    void section23TenStartsAnHourThen429WithRetryAfter() {
        for (var i = 0; i < 10; i++) {
            assertThat(init("Ada").status()).isEqualTo(200);
        }
        stage.pass(Duration.ofMinutes(20));
        var tooMany = init("Ada");
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.header("Retry-After")).isEqualTo("2400");
        assertThat(tooMany.text("error")).isEqualTo("Rate limit exceeded");
        assertThat(tooMany.json().get("retryAfterSeconds").asInt()).isEqualTo(2400);
        stage.pass(Duration.ofMinutes(41));
        assertThat(init("Ada").status()).isEqualTo(200);
    }

    @Test
    void section42StatusTurnsActiveWhenThePhoneIsDone() {
        var init = init("Ada");
        var before = status(init);
        assertThat(before.text("object")).isEqualTo("realface.status");
        assertThat(before.text("status")).isEqualTo("pending_validation");
        assertThat(before.json().get("ready_to_finalize").asBoolean()).isFalse();
        assertThat(before.json().get("asset_count").asInt()).isZero();
        stage.server().world().liveness().verify(token(init));
        assertThat(status(init).text("status")).isEqualTo("active");
        assertThat(status(init).json().get("ready_to_finalize").asBoolean()).isTrue();
    }

    @Test
    void section42ALinkThatRanOutLeavesTheGroupPending() {
        var init = init("Ada");
        stage.pass(Duration.ofSeconds(121));
        stage.server().world().liveness().verify(token(init));
        assertThat(status(init).text("status")).isEqualTo("pending_validation");
    }

    @Test
    void issue3Point6LivenessCanFailOrNeverFinish() {
        stage.ask(FaultKind.LIVENESS_FAILED, "/phone");
        var init = init("Ada");
        stage.server().world().liveness().verify(token(init));
        assertThat(status(init).text("status")).isEqualTo("pending_validation");
        stage.ask(FaultKind.LIVENESS_NEVER_FINISHED, "/phone");
        stage.server().world().liveness().verify(token(init));
        assertThat(status(init).text("status")).isEqualTo("pending_validation");
        stage.server().world().liveness().verify(token(init));
        assertThat(status(init).text("status")).isEqualTo("active");
    }

    @Test
    void section42ErrorsAndTheQueryNameInCamelCase() {
        assertThat(stage.get(API + "/realface/status").status()).isEqualTo(400);
        assertThat(stage.get(API + "/realface/status?group_id=legacy_rf_1").status())
                .isEqualTo(400);
        var unknown = stage.get(API + "/realface/status?groupId=legacy_rf_1");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text("error")).isEqualTo("Asset group not found");
    }

    @Test
    void section23StatusAndBothListsShareOneBucketOf120() {
        var wallet = API + "/wallet/" + payer.address().checksummed();
        for (var i = 0; i < 40; i++) {
            stage.get(API + "/realface/status?groupId=legacy_rf_1");
            stage.get(wallet + "/realfaces");
            assertThat(stage.get(wallet + "/portraits").status()).isEqualTo(200);
        }
        var tooMany = stage.get(wallet + "/realfaces");
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.header("Retry-After")).isEqualTo("3600");
        assertThat(stage.get(API + "/realface/status?groupId=legacy_rf_1").status()).isEqualTo(429);
    }

    @Test
    void section43AnEnrolmentIsQuotedPaidAndListed() {
        var group = active("Ada");
        var body = enrolment(group, "Ada", stage.photo("faces-1.png"));
        var quote = stage.post(ENROLL, body);
        assertThat(quote.status()).isEqualTo(402);
        assertThat(quote.json().get("accepts").get(0).get("amount").asString()).isEqualTo("11000");
        assertThat(quote.json().get("price").get("amount").asString()).isEqualTo("0.0110");

        var enrolled = stage.buy(payer, ENROLL, body);
        assertThat(enrolled.status()).isEqualTo(200);
        assertThat(enrolled.text("object")).isEqualTo("realface");
        assertThat(enrolled.text("asset_id")).matches("ta_[0-9a-f]{32}");
        assertThat(enrolled.text("group_id")).isEqualTo(group);
        assertThat(enrolled.text("byteplus_asset_id")).startsWith("asset-");
        assertThat(enrolled.text("image_url")).isEqualTo(stage.photo("faces-1.png"));
        assertThat(enrolled.json().get("price").get("amount").asString()).isEqualTo("0.0110");
        var settlement = enrolled.json().get("settlement");
        assertThat(settlement.get("success").asBoolean()).isTrue();
        assertThat(settlement.get("tx_hash").asString()).matches("0x[0-9a-f]{64}");
        assertThat(enrolled.header("X-Payment-Receipt"))
                .isEqualTo(settlement.get("tx_hash").asString());
        var receipt = enrolled.decoded("PAYMENT-RESPONSE");
        assertThat(receipt.get("success").asBoolean()).isTrue();
        assertThat(receipt.get("network").asString()).isEqualTo("eip155:84532");
        assertThat(receipt.get("payer").asString()).isEqualTo(payer.address().checksummed());
        assertThat(balance()).isEqualTo(20_000_000 - 11_000);

        var list = stage.get(API + "/wallet/" + payer.address().text() + "/realfaces");
        assertThat(list.text("wallet")).isEqualTo(payer.address().checksummed());
        assertThat(list.json().get("count").asInt()).isEqualTo(1);
        var item = list.json().get("realfaces").get(0);
        assertThat(item.get("assetId").asString()).isEqualTo(enrolled.text("asset_id"));
        assertThat(item.get("groupId").asString()).isEqualTo(group);
        assertThat(item.get("enrollmentTxHash").asString())
                .isEqualTo(settlement.get("tx_hash").asString());
        assertThat(item.has("byteplusAssetId")).isTrue();
        assertThat(list.header("Cache-Control")).contains("max-age=30");
    }

    @Test
    void section43APendingGroupIs425AndCostsNothing() {
        var group = init("Ada").text("group_id");
        var answer = stage.buy(payer, ENROLL, enrolment(group, "Ada", stage.photo("plain.png")));
        assertThat(answer.status()).isEqualTo(425);
        assertThat(answer.text("group_status")).isEqualTo("pending_validation");
        assertThat(answer.text("hint")).isNotEmpty();
        assertThat(balance()).isEqualTo(20_000_000);
    }

    @Test
    void section43PhotosThatDoNotDoAre422AndUnreachableOnesAre502() {
        var group = active("Ada");
        for (var name : new String[] {"faces-0.png", "faces-2.png", "text.txt", "large.png"}) {
            var answer = stage.buy(payer, ENROLL, enrolment(group, "Ada", stage.photo(name)));
            assertThat(answer.status()).as(name).isEqualTo(422);
            assertThat(answer.text("code")).as(name).isNotEmpty();
        }
        var missing = stage.buy(payer, ENROLL, enrolment(group, "Ada", stage.photo("none.png")));
        assertThat(missing.status()).isEqualTo(502);
        assertThat(balance()).isEqualTo(20_000_000);
    }

    @Test
    void section43AFaceThatDoesNotMatchIs422AndTheGroupStaysActive() {
        var group = active("Ada");
        stage.ask(FaultKind.FACE_MISMATCH, ENROLL);
        var body = enrolment(group, "Ada", stage.photo("plain.png"));
        assertThat(stage.buy(payer, ENROLL, body).status()).isEqualTo(422);
        assertThat(stage.buy(payer, ENROLL, body).status()).isEqualTo(200);
        assertThat(balance()).isEqualTo(20_000_000 - 11_000);
    }

    @Test
    void section43APhotoOfSomebodyElseIs422AndFree() {
        var group = active("Ada");
        var other = stage.at("/practice/portraits/other.png").toString();
        var refused = stage.buy(payer, ENROLL, enrolment(group, "Ada", other));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("FACE_MISMATCH");
        assertThat(balance()).isEqualTo(20_000_000);
    }

    /// blockrun.md section 4.1: the link of the check carries keys and tokens and no language.
    @Test
    void section41TheLinkIsAsLongAsTheRealOne() {
        var link = init("Ada").text("h5_link");
        assertThat(link).contains("?accessKeyId=", "&sessionToken=").doesNotContain("lng=");
    }

    @Test
    void section43BodiesAreCheckedBeforeThePrice() {
        var group = active("Ada");
        var data = enrolment(group, "Ada", "data:image/png;base64,AAAA");
        assertThat(stage.post(ENROLL, data).status()).isEqualTo(400);
        assertThat(stage.post(ENROLL, data).text("error"))
                .isEqualTo("image_url must be an http(s) URL");
        var camel =
                Json.object()
                        .put("name", "Ada")
                        .put("image_url", stage.photo("plain.png"))
                        .put("groupId", group);
        assertThat(stage.post(ENROLL, camel).status()).isEqualTo(400);
        assertThat(stage.post(ENROLL, enrolment("grp_1", "A", stage.photo("plain.png"))).status())
                .isEqualTo(400);
    }

    @Test
    void section43AFailedSettlementIsBlockRunsCost() {
        var group = active("Ada");
        stage.ask(FaultKind.SETTLEMENT_FAILED, ENROLL);
        var answer = stage.buy(payer, ENROLL, enrolment(group, "Ada", stage.photo("plain.png")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("settlement").get("success").asBoolean()).isFalse();
        assertThat(answer.json().get("settlement").get("tx_hash").isNull()).isTrue();
        assertThat(balance()).isEqualTo(20_000_000);
    }

    @Test
    void section44APortraitNeedsNoPhoneAndIsMirrored() {
        var path = API + "/portrait/enroll";
        var body = Json.object().put("name", "Mascot").put("image_url", stage.photo("faces-2.png"));
        var enrolled = stage.buy(payer, path, body);
        assertThat(enrolled.status()).isEqualTo(200);
        assertThat(enrolled.text("object")).isEqualTo("virtual_portrait");
        assertThat(enrolled.text("group_id")).startsWith("tg_");
        assertThat(enrolled.json().get("mirrored").asBoolean()).isTrue();
        assertThat(enrolled.text("source_image_url")).isEqualTo(stage.photo("faces-2.png"));
        var copy = enrolled.text("image_url");
        assertThat(URI.create(copy).getPath()).startsWith("/blockrun/api/media/");
        assertThat(stage.get(copy).answer().body()).isEqualTo(Stage.png(2));
        var list = stage.get(API + "/wallet/" + payer.address().checksummed() + "/portraits");
        assertThat(list.json().get("portraits").get(0).has("byteplusAssetId")).isFalse();
    }

    @Test
    void section45AMalformedWalletIs400AndAnUnknownOneIsEmpty() {
        assertThat(stage.get(API + "/wallet/0x12/realfaces").status()).isEqualTo(400);
        var none = stage.get(API + "/wallet/" + Payer.number(9).address().text() + "/realfaces");
        assertThat(none.json().get("count").asInt()).isZero();
    }

    @Test
    void section11TheBareVersionPathIs404() {
        assertThat(stage.post("/blockrun/v1/realface/init", "{}").status()).isEqualTo(404);
    }

    private Stage.Got init(String name) {
        return stage.post(API + "/realface/init", Json.object().put("name", name));
    }

    private Stage.Got status(Stage.Got init) {
        return stage.get(API + "/realface/status?groupId=" + init.text("group_id"));
    }

    private String active(String name) {
        var init = init(name);
        stage.server().world().liveness().verify(token(init));
        return init.text("group_id");
    }

    private static String token(Stage.Got init) {
        return init.text("h5_link").replaceFirst(".*/phone/([0-9a-f]+).*", "$1");
    }

    private static ObjectNode enrolment(String group, String name, String image) {
        return Json.object().put("name", name).put("image_url", image).put("group_id", group);
    }

    private long balance() {
        return stage.server().ledger().balanceOf(payer.address()).longValueExact();
    }
}
