package studio.likeness.practice;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Authorization;
import studio.likeness.practice.chain.Network;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Pays challenges as the official clients do, and lets a test bend every part of the payment.
public final class Wallet {
    private static final AtomicLong NONCES = new AtomicLong(1);

    private final Payer payer;
    private final Network network;
    private final long now;
    private String nonce = freshNonce();
    private long life = 600;
    private long back = 600;

    Wallet(Payer payer, Network network, long now) {
        this.payer = payer;
        this.network = network;
        this.now = now;
    }

    public static String freshNonce() {
        return "0x%064x".formatted(NONCES.getAndIncrement());
    }

    public Wallet nonce(String other) {
        nonce = other;
        return this;
    }

    public Wallet life(long seconds) {
        life = seconds;
        return this;
    }

    public Wallet back(long seconds) {
        back = seconds;
        return this;
    }

    /// The header that pays a challenge, in the version it was made in.
    public String header(Stage.Got challenge) {
        var body = challenge.json();
        if (body.path("x402Version").asInt() == 1) {
            return encoded(version1(body.get("accepts").get(0)));
        }
        var offered =
                challenge.header("PAYMENT-REQUIRED").isEmpty()
                        ? body
                        : challenge.decoded("PAYMENT-REQUIRED");
        return header(offered.get("accepts").get(0));
    }

    /// The header that pays one offer of version 2.
    public String header(JsonNode offer) {
        return encoded(version2(offer));
    }

    public ObjectNode version2(JsonNode offer) {
        return Json.object()
                .put("x402Version", 2)
                .set("accepted", offer)
                .set("payload", payload(offer, offer.get("amount").asString()));
    }

    private ObjectNode version1(JsonNode offer) {
        return Json.object()
                .put("x402Version", 1)
                .put("scheme", "exact")
                .put("network", offer.get("network").asString())
                .set("payload", payload(offer, offer.get("maxAmountRequired").asString()));
    }

    private ObjectNode payload(JsonNode offer, String amount) {
        var authorization =
                new Authorization(
                        payer.address(),
                        Address.of(offer.get("payTo").asString()),
                        new BigInteger(amount),
                        BigInteger.valueOf(now - back),
                        BigInteger.valueOf(now + life),
                        nonce);
        var shown =
                Json.object()
                        .put("from", payer.address().checksummed())
                        .put("to", offer.get("payTo").asString())
                        .put("value", amount)
                        .put("validAfter", authorization.validAfter().toString())
                        .put("validBefore", authorization.validBefore().toString())
                        .put("nonce", nonce);
        return Json.object()
                .put("signature", payer.sign(authorization, network))
                .set("authorization", shown);
    }

    public static String encoded(JsonNode payment) {
        var bytes = payment.toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
