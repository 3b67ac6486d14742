package studio.likeness.practice.jarvisclaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.practice.Payer;
import studio.likeness.practice.Stage;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.pay.Reason;
import studio.likeness.practice.world.FaultKind;
import tools.jackson.databind.node.ObjectNode;

/// jarvisclaw.md sections 1, 8 and 9, endpoint by endpoint: who may ask, and how a refusal looks.
class ErrorsTest {
    private static final String API = "/jarvisclaw/v1";
    private static final String VIDEOS = API + "/videos/generations";
    private static final String ENROLL = API + "/marketplace/portrait/enroll";
    private static final String[] KEY = {"Authorization", "Bearer sk-practice"};

    private final Stage stage = new Stage();
    private final Payer payer = Payer.number(9);

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wallet/balance",
                "/wallet/history",
                "/wallet/limits",
                "/marketplace/realface/status?groupId=legacy_rf_1"
            })
    void section9WithoutAGoodKeyTheAnswerIs401(String path) {
        for (var header : List.of("Bearer none", "Bearer sk-bad", "Basic sk-practice", "sk-1")) {
            var refused = stage.get(API + path, "Authorization", header);
            assertThat(refused.status()).as(header).isEqualTo(401);
            assertThat(code(refused)).isEqualTo("unauthorized");
            assertThat(refused.json().at("/error/message").asString("")).isNotEmpty();
        }
        assertThat(stage.get(API + path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/marketplace/portrait/enroll", "/videos/generations"})
    void section8WithoutAKeyAPriceIsNamedAndWithABadOneNone(String path) {
        var body = path.startsWith("/video") ? wish() : portrait();
        assertThat(stage.post(API + path, body).status()).isEqualTo(402);
        var refused = stage.post(API + path, body, "Authorization", "Bearer sk-bad");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().has("accepts")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/marketplace/realface/init, {}",
        "/marketplace/realface/init, []",
        "/marketplace/realface/init, x",
        "/marketplace/realface/enroll, {\"name\":\"A\"}",
        "/marketplace/portrait/enroll, {\"name\":\"A\"}",
        "/marketplace/portrait/enroll, {\"name\":7}",
        "/videos/generations, {}",
    })
    void section9ABadBodyIs400AndFree(String path, String body) {
        var refused = stage.post(API + path, body, KEY);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(code(refused)).isNotEmpty();
        assertThat(left()).isEqualTo("20.000000");
    }

    @ParameterizedTest
    @CsvSource({
        "duration_seconds, 3",
        "duration_seconds, 16",
        "duration_seconds, 5.5",
        "resolution, 8K",
        "aspect_ratio, 2:1",
        "seed, x",
        "generate_audio, yes",
        "image_url, ftp://a.example/a.png",
    })
    void section4ASettingOutsideTheTableIs400BeforeAnyPrice(String field, String value) {
        var wish = wish();
        if (value.matches("[0-9.]+")) {
            wish.put(field, new BigDecimal(value));
        } else {
            wish.put(field, value);
        }
        var refused = stage.post(VIDEOS, wish);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(code(refused)).isEqualTo("invalid_request");
        assertThat(refused.json().at("/error/message").asString("")).contains(field);
    }

    @Test
    void section4AFaceAndAPictureExcludeEachOther() {
        var enrolled = stage.post(ENROLL, portrait(), KEY).text("asset_id");
        var both =
                wish().put("real_face_asset_id", enrolled)
                        .put("image_url", stage.photo("plain.png"));
        assertThat(stage.post(VIDEOS, both, KEY).status()).isEqualTo(400);
        assertThat(stage.post(VIDEOS, wish().put("real_face_asset_id", enrolled), KEY).status())
                .isEqualTo(200);
    }

    /// Section 8: seven codes, and every reason for which a payment is refused has one of them.
    @Test
    void section8EveryRefusedPaymentHasADocumentedCode() {
        var documented =
                List.of(
                        "insufficient_balance",
                        "invalid_signature",
                        "nonce_conflict",
                        "payment_expired",
                        "amount_mismatch",
                        "unsupported_network");
        for (var reason : EnumSet.allOf(Reason.class)) {
            assertThat(documented).as(reason.name()).contains(Errors.code(reason));
        }
    }

    @Test
    void section8ASettlementThatFailsIsATimeoutAndNothingIsOrdered() {
        stage.ask(FaultKind.SETTLEMENT_FAILED, VIDEOS);
        var refused = stage.buy(payer, VIDEOS, wish());
        assertThat(refused.status()).isEqualTo(402);
        assertThat(code(refused)).isEqualTo("chain_timeout");
        assertThat(refused.decoded("PAYMENT-RESPONSE").get("success").asBoolean()).isFalse();
        assertThat(stage.server().ledger().balanceOf(payer.address()).longValueExact())
                .isEqualTo(20_000_000);
    }

    @Test
    void section9WhatTheFilterRefusesIsFree() {
        stage.ask(FaultKind.CONTENT_REFUSED, VIDEOS);
        var refused = stage.post(VIDEOS, wish(), KEY);
        assertThat(code(refused)).isEqualTo("content_filtered");
        assertThat(left()).isEqualTo("20.000000");
        stage.ask(FaultKind.CONTENT_REFUSED, VIDEOS);
        assertThat(code(stage.buy(payer, VIDEOS, wish()))).isEqualTo("content_filtered");
        assertThat(stage.server().ledger().balanceOf(payer.address()).longValueExact())
                .isEqualTo(20_000_000);
    }

    @Test
    void section7APageOfHistoryIsAtMostAHundred() {
        for (var i = 0; i < 3; i++) {
            stage.post(ENROLL, portrait(), KEY);
        }
        var sizes = Map.of("2", 2, "0", 1, "1000", 3, "x", 3);
        sizes.forEach(
                (asked, given) ->
                        assertThat(page("?page_size=" + asked)).as(asked).isEqualTo(given));
        assertThat(page("?page_size=2&page=2")).isEqualTo(1);
        assertThat(page("?page_size=2&page=3")).isZero();
    }

    private int page(String query) {
        return stage.get(API + "/wallet/history" + query, KEY).json().get("transactions").size();
    }

    private String left() {
        return stage.get(API + "/wallet/balance", KEY).text("balance_usd");
    }

    private ObjectNode portrait() {
        return Json.object().put("name", "Knight").put("image_url", stage.photo("plain.png"));
    }

    private static ObjectNode wish() {
        return Json.object().put("model", "bytedance/seedance-2.0-fast").put("prompt", "A horse");
    }

    private static String code(Stage.Got answer) {
        return answer.json().at("/error/code").asString("");
    }
}
