package studio.likeness.practice.pay;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Challenges that a careful wallet must not sign: the attacks and mishaps that are known of x402,
/// each by a name. An unknown name leaves the challenge as it is.
public final class Hostile {
    private static final String STRANGER = "0x000000000000000000000000000000000000bAd1";
    private static final String HUGE =
            "115792089237316195423570985008687907853269984665640564039457584007913129639936";

    /// Bends a challenge's text.
    private static final Map<String, UnaryOperator<String>> TEXTS = texts();

    /// Bends the one offer of a challenge.
    private static final Map<String, Bend> OFFERS = offers();

    /// Bends the challenge around the offers.
    private static final Map<String, Bend> WHOLES = wholes();

    @FunctionalInterface
    private interface Bend {
        void bend(ObjectNode json);
    }

    private Hostile() {}

    /// Every name there is, for tests that want to try them all.
    public static Set<String> names() {
        var names = new LinkedHashSet<String>();
        names.addAll(OFFERS.keySet());
        names.addAll(WHOLES.keySet());
        names.addAll(TEXTS.keySet());
        names.add("base64-broken");
        names.add("base64-url-safe");
        return names;
    }

    static String bend(String how, ObjectNode challenge) {
        var json = challenge.deepCopy();
        var offer = (ObjectNode) json.get("accepts").get(0);
        OFFERS.getOrDefault(how, _ -> {}).bend(offer);
        WHOLES.getOrDefault(how, _ -> {}).bend(json);
        return TEXTS.getOrDefault(how, UnaryOperator.identity()).apply(json.toString());
    }

    static String encode(String how, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (how) {
            case "base64-broken" -> "%%%" + Base64.getEncoder().encodeToString(bytes);
            case "base64-url-safe" -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            default -> Base64.getEncoder().encodeToString(bytes);
        };
    }

    private static Map<String, Bend> offers() {
        var bends = new LinkedHashMap<String, Bend>();
        amounts().forEach((name, amount) -> bends.put(name, o -> o.put(amountField(o), amount)));
        bends.put("amount-number", o -> o.put(amountField(o), 10_000));
        bends.put("amount-missing", o -> o.remove(amountField(o)));
        bends.put(
                "amount-empty-with-maximum",
                o -> o.put("amount", "").put("maxAmountRequired", "1000000000000"));
        bends.put("foreign-token", o -> o.put("asset", STRANGER));
        bends.put("token-bad-checksum", o -> o.put("asset", swapped(o.get("asset").asString())));
        bends.put("domain-name-false", o -> extra(o).put("name", "Dollar"));
        bends.put("domain-version-false", o -> extra(o).put("version", "1"));
        bends.put("domain-contract", o -> extra(o).put("verifyingContract", STRANGER));
        bends.put("pay-to-stranger", o -> o.put("payTo", STRANGER));
        bends.put("pay-to-zero", o -> o.put("payTo", "0x" + "0".repeat(40)));
        bends.put("pay-to-token", o -> o.set("payTo", o.get("asset")));
        bends.put("pay-to-word", o -> o.put("payTo", "merchant"));
        bends.put("pay-to-bad-checksum", o -> o.put("payTo", swapped(o.get("payTo").asString())));
        bends.put("network-other", o -> o.put("network", "eip155:1"));
        bends.put("network-leading-zero", o -> o.put("network", "eip155:084532"));
        bends.put("network-wraps", o -> o.put("network", "eip155:4295051828"));
        bends.put("scheme-upto", o -> o.put("scheme", "upto"));
        bends.put("scheme-capital", o -> o.put("scheme", "Exact"));
        bends.put("permit2", o -> extra(o).put("assetTransferMethod", "permit2"));
        bends.put("erc7710", o -> extra(o).put("assetTransferMethod", "erc7710"));
        bends.put("flow-upfront", o -> extra(o).put("paymentFlow", "upfront"));
        bends.put("flow-escrow", o -> extra(o).put("paymentFlow", "escrow"));
        bends.put("timeout-year", o -> o.put("maxTimeoutSeconds", 31_536_000));
        bends.put("timeout-huge", o -> o.put("maxTimeoutSeconds", 9_000_000_000_000_000L));
        bends.put("timeout-text", o -> o.put("maxTimeoutSeconds", "60"));
        bends.put("timeout-zero", o -> o.put("maxTimeoutSeconds", 0));
        bends.put("timeout-negative", o -> o.put("maxTimeoutSeconds", -60));
        bends.put("timeout-fraction", o -> o.put("maxTimeoutSeconds", 60.5));
        return bends;
    }

    private static Map<String, String> amounts() {
        return Map.ofEntries(
                Map.entry("amount-dear", "1000000000000"),
                Map.entry("amount-zero", "0"),
                Map.entry("amount-negative", "-1"),
                Map.entry("amount-2-256", HUGE),
                Map.entry("amount-2-64-and-1", "18446744073709551617"),
                Map.entry("amount-hex", "0x2710"),
                Map.entry("amount-exponent", "1e4"),
                Map.entry("amount-fraction", "10000.5"),
                Map.entry("amount-plus", "+10000"),
                Map.entry("amount-blank", " 10000"),
                Map.entry("amount-leading-zero", "010000"),
                Map.entry("amount-full-width", "\uff11\uff10\uff10\uff10\uff10"),
                Map.entry("amount-empty", ""));
    }

    private static Map<String, Bend> wholes() {
        var bends = new LinkedHashMap<String, Bend>();
        bends.put("version-text", c -> c.put("x402Version", "2"));
        bends.put("version-3", c -> c.put("x402Version", 3));
        bends.put("no-offers", c -> c.set("accepts", Json.array()));
        bends.put("many-offers", c -> repeat((ArrayNode) c.get("accepts"), 64));
        bends.put("dear-offer-first", Hostile::dearFirst);
        bends.put(
                "resource-other-host",
                c -> ((ObjectNode) c.path("resource")).put("url", "https://elsewhere.example/v1"));
        bends.put(
                "texts-bidi", c -> c.put("error", "\u202eyap ot kcilc\u202c\u0007 <b>pay now</b>"));
        bends.put("texts-long", c -> c.put("error", "x".repeat(70_000)));
        bends.put("nested", c -> c.set("extensions", nested(200)));
        return bends;
    }

    private static Map<String, UnaryOperator<String>> texts() {
        var bends = new LinkedHashMap<String, UnaryOperator<String>>();
        bends.put(
                "amount-twice",
                t ->
                        t.replaceFirst(
                                "(\"(amount|maxAmountRequired)\":\"\\d+\")",
                                "$1,\"$2\":\"1000000000000\""));
        bends.put("trailing-text", t -> t + "{}");
        bends.put("not-json", _ -> "pay up");
        bends.put("cut-in-half", t -> t.substring(0, t.length() / 2));
        return bends;
    }

    private static void dearFirst(ObjectNode challenge) {
        var offers = (ArrayNode) challenge.get("accepts");
        var dear = (ObjectNode) offers.get(0).deepCopy();
        dear.put(amountField(dear), "1000000000000").put("payTo", STRANGER);
        offers.insert(0, dear);
    }

    private static void repeat(ArrayNode offers, int times) {
        var one = offers.get(0);
        for (var i = 1; i < times; i++) {
            offers.add(one.deepCopy());
        }
    }

    private static ObjectNode nested(int depth) {
        var inside = Json.object();
        for (var i = 0; i < depth; i++) {
            inside = Json.object().set("a", inside);
        }
        return inside;
    }

    private static ObjectNode extra(ObjectNode offer) {
        return (ObjectNode) offer.get("extra");
    }

    private static String amountField(ObjectNode offer) {
        return offer.has("maxAmountRequired") ? "maxAmountRequired" : "amount";
    }

    /// The case of every letter turned round: never a right checksum.
    private static String swapped(String address) {
        var turned = new StringBuilder("0x");
        address.substring(2)
                .chars()
                .map(
                        c ->
                                Character.isUpperCase(c)
                                        ? Character.toLowerCase(c)
                                        : Character.toUpperCase(c))
                .forEach(c -> turned.append((char) c));
        return turned.toString();
    }
}
