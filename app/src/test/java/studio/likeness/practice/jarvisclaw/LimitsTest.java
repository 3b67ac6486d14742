package studio.likeness.practice.jarvisclaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.Stage;
import studio.likeness.practice.http.Json;

/// jarvisclaw.md sections 1 and 7: limits of an account, and descriptions for machines.
class LimitsTest {
    private static final String API = "/jarvisclaw/v1";
    private static final String LIMITS = API + "/wallet/limits";
    private static final String[] KEY = {"Authorization", "Bearer sk-limits"};

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void section7PutReplacesTheWholeRowAndMissingFieldsBecomeZero() {
        assertThat(stage.get(LIMITS, KEY).json().at("/daily_max_usd").asInt()).isEqualTo(1000);
        var one = Json.object().put("per_request_max_usd", 2.5);
        assertThat(stage.put(LIMITS, one, KEY).status()).isEqualTo(200);
        var row = stage.get(LIMITS, KEY).json();
        assertThat(row.at("/per_request_max_usd").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(row.at("/daily_max_usd").asInt()).isZero();
        assertThat(row.at("/pool_allocation").isNumber()).isTrue();
    }

    @Test
    void section7LimitsBelongToTheirKey() {
        stage.put(LIMITS, Json.object().put("daily_max_usd", 5), KEY);
        var other = stage.get(LIMITS, "Authorization", "Bearer sk-another").json();
        assertThat(other.at("/daily_max_usd").asInt()).isEqualTo(1000);
        assertThat(stage.put(LIMITS, Json.object()).status()).isEqualTo(401);
        assertThat(stage.put(LIMITS, Json.object().put("daily_max_usd", "x"), KEY).status())
                .isEqualTo(400);
    }

    @Test
    void section7ErrorsOfTheSubscriptionComeAs200() {
        var path = API + "/dashboard/billing/subscription";
        assertThat(stage.get(path, KEY).json().at("/hard_limit_usd").asInt()).isEqualTo(1000);
        var refused = stage.get(path);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text("error")).isNotEmpty();
    }

    @Test
    void section1MachineDescriptionsNeedNoKey() {
        assertThat(stage.get("/jarvisclaw/openapi.json").text("openapi")).startsWith("3.");
        assertThat(stage.get("/jarvisclaw/.well-known/x402/discovery").json().has("resources"))
                .isTrue();
    }
}
