package studio.likeness.practice.blockrun;

import java.util.Optional;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The other body for the same pipeline: a list of parts instead of named members.
final class Multimodal {
    private Multimodal() {}

    /// The same order as `POST /v1/videos/generations` would have it.
    static JsonNode asOrder(JsonNode body) {
        var order = Json.object();
        var model = body.path("model").asString("");
        order.put("model", model.startsWith("seedance-") ? "bytedance/" + model : model);
        body.path("content").forEach(part -> add(part, order));
        text(body, "ratio").ifPresent(ratio -> order.put("aspect_ratio", ratio));
        if (body.hasNonNull("duration")) {
            order.set("duration_seconds", body.get("duration"));
        }
        return order;
    }

    private static void add(JsonNode part, ObjectNode order) {
        var type = part.path("type").asString("");
        switch (type) {
            case "text" -> order.put("prompt", part.path("text").asString(""));
            case "image_url" -> {
                if (part.hasNonNull("role")) {
                    throw VideoRules.bad("frame roles are not supported here");
                }
                if (order.has("image_url")) {
                    throw VideoRules.bad("content takes one image");
                }
                order.put("image_url", part.path("image_url").path("url").asString(""));
            }
            default -> throw VideoRules.bad("content does not take parts of type " + type);
        }
    }

    private static Optional<String> text(JsonNode body, String name) {
        return Optional.of(body.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
