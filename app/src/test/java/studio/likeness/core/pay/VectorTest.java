package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the official clients were offered and what they sent, as recorded in `x402.json`.
class VectorTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode VECTORS = vectors();

    @TestFactory
    Stream<DynamicTest> oddChallengesAreRefusedAndOrdinaryOnesAreNot() {
        return each("challenges", this::judgesAsExpected);
    }

    private void judgesAsExpected(JsonNode vector) {
        var decision = Answers.judge(answer(vector.path("response")), new Scene());
        var expected =
                vector.path("expect").stringValue().equals("accept")
                        ? Decision.Approved.class
                        : Decision.Refused.class;
        assertThat(decision).isInstanceOf(expected);
    }

    @TestFactory
    Stream<DynamicTest> headersSayWhatTheOfficialClientsSaid() {
        return Stream.concat(
                each("headersV1", this::writesTheSameHeader),
                each("headersV2", this::writesTheSameHeader));
    }

    private void writesTheSameHeader(JsonNode vector) {
        var challenge = Answers.read(answer(vector.path("response")));
        var offer = challenge.offers().get(vector.path("pickedIndex").intValue());
        var signed = vector.path("request").path("json").path("payload");
        var authorization = signed.path("authorization");
        var scene = scene(vector, authorization);
        var plan = ((Decision.Approved) scene.judge(challenge)).plan();
        assertThat(new Offered.Complete(plan.offer())).isEqualTo(offer);

        var header =
                PaymentHeader.of(
                        plan, transfer(plan, authorization), signature(signed.path("signature")));

        assertThat(header.name()).isEqualTo(vector.path("request").path("header").stringValue());
        var json = JSON.readTree(Base64Text.read(header.value()).orElseThrow());
        assertThat(json).isEqualTo(vector.path("request").path("json"));
        for (var official : vector.path("request").path("byteExact")) {
            var theirs = JSON.readTree(Base64Text.read(official.stringValue()).orElseThrow());
            assertThat(json).isEqualTo(theirs);
            assertThat(header.value()).hasSameSizeAs(official.stringValue());
        }
    }

    @TestFactory
    Stream<DynamicTest> receiptsAreReadAndCheckedAgainstWhatWasSigned() {
        return each("receipts", this::readsTheReceipt);
    }

    private void readsTheReceipt(JsonNode vector) {
        var json = vector.path("json");
        var headers =
                Headers.none()
                        .with(
                                vector.path("header").stringValue(),
                                vector.path("value").stringValue());
        var payer = Scene.address(json.path("payer").stringValue());
        var expected =
                json.path("success").booleanValue()
                        ? new Receipt.Settled(json.path("transaction").stringValue())
                        : new Receipt.Denied(json.path("errorReason").stringValue());
        assertThat(Receipt.read(headers, Transfers.from(payer))).isEqualTo(expected);
        assertThat(Receipt.read(headers, Transfers.from(Scene.PAYEE)))
                .isEqualTo(new Receipt.Foreign());
    }

    @TestFactory
    Stream<DynamicTest> bothAlphabetsAreRead() {
        return each(
                "base64",
                vector -> {
                    var text = Base64Text.read(vector.path("header").stringValue());
                    var broken = vector.path("id").stringValue().equals("not-base64");
                    assertThat(text.flatMap(StrictJson::object).isPresent()).isEqualTo(!broken);
                });
    }

    private static Scene scene(JsonNode vector, JsonNode authorization) {
        var scene = new Scene();
        scene.url = URI.create("https://api.example.test/v1/premium");
        scene.payer = Scene.address(vector.path("payer").stringValue());
        scene.known = Set.of(Scene.address(authorization.path("to").stringValue()));
        scene.network = vector.toString().contains("sepolia") ? Network.BASE_SEPOLIA : Network.BASE;
        return scene;
    }

    private static TransferAuthorization transfer(Plan plan, JsonNode authorization) {
        Address to = Scene.address(authorization.path("to").stringValue());
        assertThat(plan.recipient()).isEqualTo(to);
        assertThat(plan.amount().micros()).isEqualTo(authorization.path("value").asLong());
        var nonce = Nonce.parse(authorization.path("nonce").stringValue());
        var ours = plan.renewed(Instant.ofEpochSecond(1_750_000_000)).transfer(nonce);
        var after = new BigInteger(authorization.path("validAfter").stringValue());
        assertThat(ours.window().before())
                .isEqualTo(new BigInteger(authorization.path("validBefore").stringValue()));
        // Version 2 of the official client opens the window in 1970; both are taken.
        return new TransferAuthorization(
                ours.domain(),
                ours.from(),
                ours.to(),
                ours.value(),
                new Window(after, ours.window().before()),
                nonce);
    }

    private static Signature signature(JsonNode hex) {
        return Signature.of(HexFormat.of().parseHex(hex.stringValue().substring(2))).orElseThrow();
    }

    private static Answer answer(JsonNode response) {
        var headers = new HashMap<String, List<String>>();
        response.path("headers")
                .properties()
                .forEach(
                        line -> headers.put(line.getKey(), List.of(line.getValue().stringValue())));
        return Answers.of(
                response.path("status").intValue(), headers, response.path("body").stringValue());
    }

    private static Stream<DynamicTest> each(String part, Consumer<JsonNode> check) {
        return VECTORS.path(part)
                .valueStream()
                .map(
                        vector ->
                                DynamicTest.dynamicTest(
                                        vector.path("id").stringValue(),
                                        () -> check.accept(vector)));
    }

    private static JsonNode vectors() {
        try (InputStream text =
                Objects.requireNonNull(VectorTest.class.getResourceAsStream("x402.json"))) {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
