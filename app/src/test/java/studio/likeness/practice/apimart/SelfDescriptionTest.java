package studio.likeness.practice.apimart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.key.Stand;

/// apimart.md sections 1 and 10: what the service tells about its models.
class SelfDescriptionTest {
    private static final String FACE = "seedance-2.0-face";

    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-1");

    @AfterEach
    void stop() {
        stand.close();
    }

    @Test
    void section1DocsOfAModel() {
        var docs = visitor.caller().get("/v1/model-docs?model=" + FACE);
        assertThat(docs.text("/object")).isEqualTo("model.documentation");
        assertThat(docs.text("/model")).isEqualTo(FACE);
        for (var member :
                new String[] {"doc_url", "markdown_url", "markdown", "fetched_at", "stale"}) {
            assertThat(docs.at("/" + member).isMissingNode()).as(member).isFalse();
        }
        assertThat(docs.at("/cache_ttl_seconds").isIntegralNumber()).isTrue();
    }

    @Test
    void section1SchemaOfAnOperation() {
        var path = "/v1/model-schema?model=" + FACE + "&operation=";
        var schema = visitor.caller().get(path + "video_generation");
        assertThat(schema.text("/operation")).isEqualTo("video_generation");
        assertThat(schema.text("/input_schema/properties/resolution/enum/2")).isEqualTo("1080p");
        assertThat(schema.at("/endpoint").isObject()).isTrue();
        assertThat(schema.at("/idempotency").isObject()).isTrue();
        assertThat(schema.at("/response_contract").isObject()).isTrue();
        assertThat(visitor.caller().get(path + "cooking").status()).isEqualTo(400);
    }

    @Test
    void section8AModelThatIsNotThereIsNotFound() {
        assertThat(visitor.caller().get("/v1/model-docs?model=x").status()).isEqualTo(404);
        assertThat(visitor.caller().get("/v1/model-schema").status()).isEqualTo(404);
        assertThat(visitor.caller().get("/api/pricing/model?model=x").status()).isEqualTo(404);
        assertThat(Visitor.of(stand, "sk-bad").caller().get("/v1/model-docs").status())
                .isEqualTo(401);
    }

    @Test
    void section10PricesAreToldWithoutAKey() {
        var price = stand.caller("/apimart", "").get("/api/pricing/model?model=" + FACE);
        assertThat(price.at("/data/usd_per_second/480p").decimalValue())
                .isEqualByComparingTo("0.0992");
        assertThat(price.at("/data/usd_per_second/4k").isMissingNode()).isTrue();
        var market = stand.caller("/apimart", "").get("/api/marketplace/models");
        assertThat(market.at("/data").findValuesAsString("model")).contains(FACE, "seedance-2.5");
    }
}
