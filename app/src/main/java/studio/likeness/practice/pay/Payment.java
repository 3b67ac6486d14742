package studio.likeness.practice.pay;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Authorization;
import studio.likeness.practice.chain.Signature;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.JsonNode;

/// A payment as it came in a header, well formed but not judged.
///
/// @param terms where scheme and network stand: in version 2 the repeated offer, in version 1 the
///   payment
record Payment(int version, JsonNode terms, Authorization authorization, Signature signature) {
    /// Standard base64, padded or not, of one JSON object; every number in it a text.
    static Optional<Payment> read(String header) {
        return decoded(header).filter(JsonNode::isObject).flatMap(Payment::parse);
    }

    private static Optional<JsonNode> decoded(String header) {
        try {
            return Json.read(Base64.getDecoder().decode(header));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Payment> parse(JsonNode json) {
        var version = json.path("x402Version");
        if (!version.isInt() || (version.asInt() != 1 && version.asInt() != 2)) {
            return Optional.empty();
        }
        var terms = version.asInt() == 1 ? json : json.path("accepted");
        var payload = json.path("payload");
        var signature = text(payload, "signature", _ -> true).flatMap(Signature::parse);
        var authorization = authorization(payload.path("authorization"));
        if (!terms.isObject() || signature.isEmpty() || authorization.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Payment(version.asInt(), terms, authorization.get(), signature.get()));
    }

    private static Optional<Authorization> authorization(JsonNode json) {
        var from = text(json, "from", _ -> true).flatMap(Address::parse);
        var to = text(json, "to", _ -> true).flatMap(Address::parse);
        var value = text(json, "value", Payment::isNumber).map(BigInteger::new);
        var after = text(json, "validAfter", Payment::isNumber).map(BigInteger::new);
        var before = text(json, "validBefore", Payment::isNumber).map(BigInteger::new);
        var nonce = text(json, "nonce", n -> n.matches("0x[0-9a-fA-F]{64}"));
        if (from.isEmpty()
                || to.isEmpty()
                || value.isEmpty()
                || after.isEmpty()
                || before.isEmpty()
                || nonce.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Authorization(
                        from.get(),
                        to.get(),
                        value.get(),
                        after.get(),
                        before.get(),
                        nonce.get().toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> text(JsonNode json, String name, Predicate<String> form) {
        var value = json.path(name);
        return value.isString() ? Optional.of(value.asString()).filter(form) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return text.matches("0|[1-9][0-9]{0,77}") && new BigInteger(text).bitLength() <= 256;
    }

    Address payer() {
        return authorization.from();
    }
}
