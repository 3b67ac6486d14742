package studio.likeness.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.FaultKind;

/// CONTRACT section 2 and issue 3 point 6: faults and clock at `/_control`.
class ControlTest {
    private static final String INIT = "/blockrun/api/v1/realface/init";

    private final Stage stage = new Stage();
    private final Payer payer = Payer.number(6);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theClockShiftsAndTheQueuesPaceChanges() {
        var before = Instant.parse(stage.get("/_control/clock").text("now"));
        var turned =
                stage.post(
                        "/_control/clock",
                        Json.object().put("shift_seconds", -90).put("pace", 100));
        assertThat(Instant.parse(turned.text("now"))).isEqualTo(before.minusSeconds(90));
        assertThat(turned.json().get("pace").asDouble()).isEqualTo(100);
        var world = stage.server().world();
        var queue = world.clock().queueTime();
        stage.pass(Duration.ofSeconds(2));
        assertThat(world.clock().queueTime()).isEqualTo(queue.plusSeconds(200));
        assertThat(stage.post("/_control/clock", Json.object().put("pace", 0)).status())
                .isEqualTo(400);
        assertThat(stage.post("/_control/clock", "x").status()).isEqualTo(400);
    }

    @Test
    void everyKindOfFaultCanBeAskedForAndTakenBack() {
        for (var kind : FaultKind.values()) {
            var wish = Json.object().put("kind", kind.text()).put("path", "/x").put("times", 3);
            assertThat(stage.post("/_control/faults", wish).status()).isEqualTo(200);
        }
        assertThat(stage.get("/_control/faults").json().get("faults"))
                .hasSize(FaultKind.values().length);
        stage.server().world().faults().clear();
        var bad = stage.post("/_control/faults", Json.object().put("kind", "earthquake"));
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.text("error")).contains("lost-answer");
        var never = Json.object().put("kind", "status").put("times", 0);
        assertThat(stage.post("/_control/faults", never).status()).isEqualTo(400);
    }

    @Test
    void aFaultHasItsOwnWords() {
        var wish = Json.object().put("kind", "status").put("path", INIT);
        stage.post("/_control/faults", wish.set("with", Json.object().put("status", "500")));
        assertThat(init().status()).isEqualTo(500);
        assertThat(init().status()).isEqualTo(200);
    }

    /// Each service words a failure of its own as it words every other (anyfast.md §8, apimart.md
    /// §8, jarvisclaw.md section 9).
    @Test
    void aFailureHasTheShapeOfItsService() {
        var shapes =
                Map.of(
                        INIT,
                        "/error",
                        "/jarvisclaw/v1/models",
                        "/error/code",
                        "/anyfast/v1/models",
                        "/error/message",
                        "/apimart/v1/models",
                        "/error/type");
        shapes.forEach(
                (path, place) -> {
                    stage.ask(FaultKind.STATUS, path);
                    var failed = stage.get(path);
                    assertThat(failed.status()).as(path).isEqualTo(503);
                    assertThat(failed.json().at(place).asString("")).as(path).isNotEmpty();
                });
    }

    @Test
    void theLogSaysWhatWasAskedPaidAndSettled() {
        var path = "/blockrun/api/v1/portrait/enroll";
        var body = Json.object().put("name", "Ada").put("image_url", stage.photo("plain.png"));
        stage.buy(payer, path, body);
        var log = stage.get("/_control/log").json();
        assertThat(log.get("counts").get("asked").asInt()).isEqualTo(2);
        assertThat(log.get("counts").get("challenged").asInt()).isEqualTo(1);
        assertThat(log.get("counts").get("verified").asInt()).isEqualTo(1);
        assertThat(log.get("counts").get("settled").asInt()).isEqualTo(1);
        var settled =
                log.get("entries")
                        .valueStream()
                        .filter(e -> e.get("kind").asString().equals("settled"));
        var entry = settled.findFirst().orElseThrow();
        assertThat(entry.get("payer").asString()).isEqualTo(payer.address().checksummed());
        assertThat(entry.get("micro").asString()).isEqualTo("11000");
        assertThat(entry.get("transaction").asString()).startsWith("0x");
    }

    @Test
    void theFaucetSetsABalance() {
        var wish = Json.object().put("address", payer.address().text());
        assertThat(stage.post("/_control/faucet", wish).text("micro")).isEqualTo("20000000");
        assertThat(stage.post("/_control/faucet", wish.put("micro", "5")).text("micro"))
                .isEqualTo("5");
        assertThat(stage.post("/_control/faucet", wish.put("micro", "-5")).status()).isEqualTo(400);
        assertThat(stage.post("/_control/faucet", Json.object()).status()).isEqualTo(400);
    }

    @Test
    void aResetForgetsEverythingButTheClock() {
        stage.post("/_control/pay", Json.object().put("challenge", "v1"));
        stage.post(
                "/_control/faucet",
                Json.object().put("address", payer.address().text()).put("micro", "5"));
        var group = init().text("group_id");
        assertThat(stage.post("/_control/reset", "").status()).isEqualTo(204);
        assertThat(stage.get("/_control/pay").text("challenge")).isEqualTo("v2");
        assertThat(stage.server().ledger().balanceOf(payer.address()).longValue())
                .isEqualTo(20_000_000);
        assertThat(stage.get("/blockrun/api/v1/realface/status?groupId=" + group).status())
                .isEqualTo(404);
    }

    /// A test that asked for a fault everywhere can still take it back.
    @Test
    void noFaultDisturbsTheControl() {
        var everywhere = Json.object().put("kind", "status").put("path", "").put("times", 9);
        assertThat(stage.post("/_control/faults", everywhere).status()).isEqualTo(200);
        assertThat(init().status()).isEqualTo(503);
        assertThat(stage.get("/_control/faults").json().at("/faults/0/times").asInt()).isEqualTo(8);
        assertThat(stage.get("/_control/log").json().at("/counts/asked").asInt()).isEqualTo(1);
        assertThat(stage.post("/_control/reset", "").status()).isEqualTo(204);
        assertThat(stage.get("/_control/faults").json().get("faults")).isEmpty();
        assertThat(stage.get("/_control/log").json().get("entries")).isEmpty();
        assertThat(init().status()).isEqualTo(200);
    }

    @Test
    void whatIsNoObjectIsRefusedInOneShape() {
        for (var path : new String[] {"clock", "faults", "faucet"}) {
            for (var body : new String[] {"", "x", "[]", "7"}) {
                var refused = stage.post("/_control/" + path, body);
                assertThat(refused.status()).as(path + " " + body).isEqualTo(400);
                assertThat(refused.text("error")).isNotEmpty();
            }
        }
        assertThat(stage.post("/_control/log", "{}").status()).isEqualTo(405);
        assertThat(stage.get("/_control/other").status()).isEqualTo(404);
    }

    @Test
    void anUnknownRuleIsRefused() {
        var wish = Json.object().put("repeated_nonce", "maybe");
        assertThat(stage.post("/_control/pay", wish).status()).isEqualTo(400);
        assertThat(stage.get("/_control/pay").text("repeated_nonce")).isEqualTo("accepted");
    }

    @Test
    void theFrontPageNamesTheServices() {
        var services = stage.get("/").json().get("services");
        assertThat(services.valueStream().map(s -> s.asString()).toList())
                .contains(stage.server().base() + "/blockrun/api", stage.server().base() + "/rpc");
    }

    private Stage.Got init() {
        return stage.post(INIT, Json.object().put("name", "Ada"));
    }
}
