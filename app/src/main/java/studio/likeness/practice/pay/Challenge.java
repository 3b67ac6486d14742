package studio.likeness.practice.pay;

import studio.likeness.practice.http.Json;
import tools.jackson.databind.node.ObjectNode;

/// An offer in the words of x402.
final class Challenge {
    private Challenge() {}

    static ObjectNode version2(Offer offer) {
        var resource =
                Json.object()
                        .put("url", offer.ware().resource())
                        .put("description", offer.ware().description())
                        .put("mimeType", "application/json");
        var challenge = Json.object().put("x402Version", 2).put("error", "Payment required");
        challenge.set("resource", resource);
        challenge.set("accepts", Json.array().add(requirement(offer)));
        challenge.set("extensions", Json.object());
        return challenge;
    }

    /// What a version 2 payment has to repeat.
    static ObjectNode requirement(Offer offer) {
        return Json.object()
                .put("scheme", "exact")
                .put("network", offer.network().caip2())
                .put("amount", offer.amount().toString())
                .put("asset", offer.network().token().checksummed())
                .put("payTo", offer.payTo().checksummed())
                .put("maxTimeoutSeconds", offer.maxTimeoutSeconds())
                .set("extra", domain(offer));
    }

    static ObjectNode version1(Offer offer) {
        ObjectNode requirement =
                Json.object()
                        .put("scheme", "exact")
                        .put("network", offer.network().oldName())
                        .put("maxAmountRequired", offer.amount().toString())
                        .put("resource", offer.ware().resource())
                        .put("description", offer.ware().description())
                        .put("mimeType", "application/json")
                        .put("payTo", offer.payTo().checksummed())
                        .put("maxTimeoutSeconds", offer.maxTimeoutSeconds())
                        .put("asset", offer.network().token().checksummed())
                        .set("extra", domain(offer));
        return Json.object()
                .put("x402Version", 1)
                .put("error", "X-PAYMENT header is required")
                .set("accepts", Json.array().add(requirement));
    }

    private static ObjectNode domain(Offer offer) {
        return Json.object()
                .put("name", offer.network().domainName())
                .put("version", offer.network().domainVersion());
    }
}
