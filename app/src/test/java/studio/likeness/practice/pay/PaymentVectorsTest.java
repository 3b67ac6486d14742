package studio.likeness.practice.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.Vectors;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.chain.Network;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.PracticeClock;
import tools.jackson.databind.JsonNode;

/// x402.md sections 2 and 6: payments written by the official clients, read and judged here.
class PaymentVectorsTest {
    private static final long NOW = 1_750_000_000;
    private static final String SIGNED =
            "{\"x402Version\":2,\"accepted\":{},\"payload\":{\"signature\":\"0x%s\",\"authorization\":%s}}";
    private static final String AUTHORIZATION =
            "{\"from\":\"0x%1$s\",\"to\":\"0x%1$s\",\"value\":\"1\",\"validAfter\":\"0\",\"validBefore\":\"9\",\"nonce\":\"0x%2$s\"}"
                    .formatted("11".repeat(20), "22".repeat(32));

    private final PracticeClock clock = new PracticeClock(() -> Instant.ofEpochSecond(NOW), 1);

    @Test
    void section22PaymentsOfTheOfficialClientsPass() {
        for (var group : new String[] {"headersV1", "headersV2"}) {
            for (var vector : Vectors.of(group)) {
                for (var header : vector.get("request").get("byteExact").properties()) {
                    var payment = Payment.read(header.getValue().asString()).orElseThrow();
                    assertThat(payment.payer().checksummed())
                            .isEqualTo(vector.get("payer").asString());
                    assertThat(judge(vector).objection(payment, offer(vector)))
                            .as("%s by %s", vector.get("id").asString(), header.getKey())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void section6EveryBentPartIsNamed() {
        for (var vector : Vectors.of("headersV2")) {
            var header =
                    vector.get("request").get("byteExact").values().iterator().next().asString();
            var payment = Payment.read(header).orElseThrow();
            var offer = offer(vector);
            var judge = judge(vector);
            assertThat(judge.objection(payment, offer.withAmount(BigInteger.ONE)))
                    .contains(Reason.NO_SUCH_OFFER);
            var elsewhere =
                    new Offer(
                            offer.network(),
                            offer.amount(),
                            Address.of("0x" + "33".repeat(20)),
                            60,
                            offer.ware());
            assertThat(judge.objection(payment, elsewhere)).contains(Reason.NO_SUCH_OFFER);
            var other = offer.network().chainId() == 8453 ? 84532 : 8453;
            var otherChain =
                    new Offer(Network.of(other), offer.amount(), offer.payTo(), 60, offer.ware());
            assertThat(judge.objection(payment, otherChain)).contains(Reason.NETWORK);
        }
    }

    @Test
    void section25Base64IsStandardPaddedOrNot() {
        var text = SIGNED.formatted("11".repeat(65), AUTHORIZATION);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var header = Base64.getEncoder().encodeToString(bytes);
        assertThat(Payment.read(header)).isPresent();
        assertThat(Payment.read(header.replace("=", ""))).isPresent();
        assertThat(Payment.read(" " + header)).isEmpty();
        assertThat(Payment.read(header.substring(0, 40) + "\n" + header.substring(40))).isEmpty();
        assertThat(Payment.read(text)).isEmpty();
        assertThat(Payment.read("")).isEmpty();
        assertThat(read(t -> t + "{}")).isFalse();
    }

    @Test
    void section22AllSixAreTextsOfTheRightForm() {
        assertThat(read(t -> t)).isTrue();
        for (var value :
                new String[] {
                    "1",
                    "\"01\"",
                    "\"+1\"",
                    "\"0x1\"",
                    "\"1e1\"",
                    "\" 1\"",
                    "\"\uff11\"",
                    "\"-1\"",
                    "\"" + BigInteger.TWO.pow(256) + "\""
                }) {
            assertThat(read(t -> t.replace("\"value\":\"1\"", "\"value\":" + value)))
                    .as(value)
                    .isFalse();
        }
        assertThat(read(t -> t.replace("\"validBefore\":\"9\"", "\"validBefore\":9"))).isFalse();
        assertThat(read(t -> t.replace("\"nonce\":\"0x22", "\"nonce\":\"0x"))).isFalse();
        assertThat(read(t -> t.replace("\"to\":\"0x11", "\"to\":\"0x"))).isFalse();
        assertThat(read(t -> t.replace("\"x402Version\":2", "\"x402Version\":3"))).isFalse();
        assertThat(read(t -> t.replace("\"x402Version\":2", "\"x402Version\":\"2\""))).isFalse();
        assertThat(read(t -> t.replace("\"value\":\"1\"", "\"value\":\"1\",\"value\":\"1\"")))
                .as("a name twice")
                .isFalse();
    }

    private static boolean read(UnaryOperator<String> bent) {
        var text = bent.apply(SIGNED.formatted("11".repeat(65), AUTHORIZATION));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Payment.read(Base64.getEncoder().encodeToString(bytes)).isPresent();
    }

    private Judge judge(JsonNode vector) {
        var network = network(requirement(vector));
        return new Judge(clock, new Ledger(network, clock::seconds));
    }

    private static Offer offer(JsonNode vector) {
        var requirement = requirement(vector);
        var amount =
                requirement.has("amount")
                        ? requirement.get("amount")
                        : requirement.get("maxAmountRequired");
        return new Offer(
                network(requirement),
                new BigInteger(amount.asString()),
                Address.of(requirement.get("payTo").asString()),
                60,
                new Offer.Ware("https://api.example.test", "", Map.of()));
    }

    private static Network network(JsonNode requirement) {
        var name = requirement.get("network").asString();
        return Network.of(name.equals("base") || name.equals("eip155:8453") ? 8453 : 84532);
    }

    /// The offer that the client picked, as the server made it.
    private static JsonNode requirement(JsonNode vector) {
        var response = vector.get("response");
        var header = response.get("headers").path("PAYMENT-REQUIRED").asString("");
        var challenge =
                header.isEmpty()
                        ? response.get("body").asString().getBytes(StandardCharsets.UTF_8)
                        : Base64.getDecoder().decode(header);
        var offers = Json.read(challenge).orElseThrow().get("accepts");
        return offers.get(vector.path("pickedIndex").asInt(0));
    }
}
