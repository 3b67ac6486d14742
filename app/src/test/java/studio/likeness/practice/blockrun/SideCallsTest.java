package studio.likeness.practice.blockrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.practice.Payer;
import studio.likeness.practice.Stage;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.node.ObjectNode;

/// blockrun.md sections 2.3 and 4.8 to 4.10: what stands beside the way to a clip.
class SideCallsTest {
    private static final String API = "/blockrun/api/v1";
    private static final String ONRAMP = API + "/onramp/token";

    private final Stage stage = new Stage();
    private final Payer payer = Payer.number(11);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void section410AnOnrampAddressIsOnceAndCostsNothing() {
        var first = stage.buy(payer, ONRAMP, wallet(payer));
        var second = stage.buy(payer, ONRAMP, wallet(payer));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text("url")).startsWith("https://pay.coinbase.com/");
        assertThat(second.text("url")).isNotEqualTo(first.text("url"));
        assertThat(stage.server().ledger().balanceOf(payer.address()).longValueExact())
                .isEqualTo(20_000_000);
    }

    @Test
    void section410TheSignatureMustComeFromTheAddress() {
        assertThat(stage.post(ONRAMP, wallet(payer)).status()).isEqualTo(402);
        assertThat(stage.buy(Payer.number(12), ONRAMP, wallet(payer)).status()).isEqualTo(403);
        assertThat(stage.post(ONRAMP, wallet(payer).put("network", "solana")).status())
                .isEqualTo(400);
        assertThat(stage.post(ONRAMP, wallet(payer).put("asset", "EURC")).status()).isEqualTo(400);
        assertThat(stage.post(ONRAMP, wallet(payer).put("address", "0x1")).status()).isEqualTo(400);
    }

    @Test
    void section23ThereAreTenOnrampAddressesAnHourForAWallet() {
        for (var i = 0; i < 10; i++) {
            assertThat(stage.buy(payer, ONRAMP, wallet(payer)).status()).isEqualTo(200);
        }
        assertThat(stage.buy(payer, ONRAMP, wallet(payer)).status()).isEqualTo(429);
        var other = Payer.number(13);
        assertThat(stage.buy(other, ONRAMP, wallet(other)).status()).isEqualTo(200);
    }

    @Test
    void section48TheOtherBodyOrdersTheSameClip() {
        var order = stage.buy(payer, API + "/videos", parts(text("Ada waves")).put("duration", 5));
        assertThat(order.status()).isEqualTo(202);
        assertThat(order.text("model")).isEqualTo("bytedance/seedance-2.0-fast");
        assertThat(order.json().at("/price/amount").asString()).isEqualTo("0.826804");
        assertThat(order.text("poll_url")).contains("/videos/generations/");
    }

    @Test
    void section48MoreThanOneImageOrOtherPartsAreRefused() {
        var image = Json.object().put("type", "image_url");
        image.putObject("image_url").put("url", stage.photo("faces-0.png"));
        refused(parts(text("a"), image, image), "one image");
        refused(parts(text("a"), image.deepCopy().put("role", "first_frame")), "frame roles");
        refused(parts(text("a"), Json.object().put("type", "video_url")), "video_url");
        refused(parts(), "prompt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/blockrun/.well-known/x402",
                "/blockrun/openapi.json",
                "/blockrun/api/pricing",
                API + "/health/overview",
                API + "/health/models"
            })
    void section49DiscoveryIsFree(String path) {
        assertThat(stage.get(path).json().isObject()).isTrue();
    }

    private void refused(ObjectNode body, String why) {
        var answer = stage.post(API + "/videos", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().toString()).contains(why);
    }

    private static ObjectNode parts(ObjectNode... parts) {
        var body = Json.object().put("model", "seedance-2.0-fast").put("ratio", "16:9");
        var content = body.putArray("content");
        for (var part : parts) {
            content.add(part);
        }
        return body;
    }

    private static ObjectNode text(String words) {
        return Json.object().put("type", "text").put("text", words);
    }

    private static ObjectNode wallet(Payer payer) {
        return Json.object()
                .put("address", payer.address().checksummed())
                .put("network", "base")
                .put("asset", "USDC");
    }
}
