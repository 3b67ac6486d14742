package studio.likeness.practice.apimart;

import java.math.BigDecimal;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import tools.jackson.databind.node.ObjectNode;

/// What the service tells about its models (apimart.md §1) and, without a key, their prices (§10).
/// The members are documented, what stands in them is not.
final class SelfDescription {
    private static final int KEPT_SECONDS = 3_600;
    private static final String OPERATION = "video_generation";

    private final Counter counter;

    SelfDescription(Counter counter) {
        this.counter = counter;
    }

    void addTo(Routes routes) {
        var api = Counter.PREFIX + "/v1/";
        routes.add("GET", api + "model-docs", counter.guarded("docs", (_, r) -> docs(r)));
        routes.add("GET", api + "model-schema", counter.guarded("docs", (_, r) -> schema(r)));
        routes.add("GET", Counter.PREFIX + "/api/pricing/model", SelfDescription::price);
        routes.add("GET", Counter.PREFIX + "/api/marketplace/models", _ -> market());
    }

    private Reply docs(Request request) {
        var name = request.query("model");
        if (name == null || VideoModel.of(name).isEmpty()) {
            return unknown();
        }
        var page = "https://docs.apimart.ai/en/api-reference/videos/" + name;
        return Reply.json(
                200,
                Json.object()
                        .put("object", "model.documentation")
                        .put("model", name)
                        .put("doc_url", page)
                        .put("markdown_url", page + ".md")
                        .put("markdown", "# " + name + "\n\nPractice stand-in.\n")
                        .put("fetched_at", counter.world().clock().seconds())
                        .put("cache_ttl_seconds", KEPT_SECONDS)
                        .put("stale", false));
    }

    private Reply schema(Request request) {
        var name = request.query("model");
        if (name == null || VideoModel.of(name).isEmpty()) {
            return unknown();
        }
        if (!OPERATION.equals(request.query("operation"))) {
            return Errors.of(400, "invalid_request_error", "operation is not known");
        }
        var shown = Json.object().put("model", name).put("operation", OPERATION);
        shown.set("input_schema", input(VideoModel.of(name).orElseThrow()));
        shown.putObject("endpoint").put("method", "POST").put("path", "/v1/videos/generations");
        shown.put("schema_version", "1");
        shown.putObject("idempotency").put("header", "Idempotency-Key");
        shown.putObject("response_contract").put("poll", "/v1/tasks/{id}");
        return Reply.json(200, shown);
    }

    private static ObjectNode input(VideoModel model) {
        var schema = Json.object().put("type", "object");
        var members = schema.putObject("properties");
        members.putObject("prompt").put("type", "string");
        members.putObject("duration").put("type", "integer").put("maximum", model.longest());
        var resolutions = members.putObject("resolution").putArray("enum");
        model.resolutions().forEach(resolutions::add);
        return schema.set("required", Json.array().add("model").add("prompt"));
    }

    private static Reply price(Request request) {
        var name = String.valueOf(request.query("model"));
        return VideoModel.of(name)
                .map(model -> Counter.success(priced(name, model)))
                .orElseGet(SelfDescription::unknown);
    }

    private static Reply market() {
        var list = Json.array();
        for (var model : VideoModel.ALL) {
            model.names().forEach(name -> list.add(priced(name, model)));
        }
        return Counter.success(list);
    }

    private static ObjectNode priced(String name, VideoModel model) {
        var shown = Json.object().put("model", name);
        var seconds = shown.putObject("usd_per_second");
        model.resolutions()
                .forEach(
                        size ->
                                seconds.put(
                                        size,
                                        BigDecimal.valueOf(model.price(size, 1), 6)
                                                .stripTrailingZeros()));
        return shown;
    }

    private static Reply unknown() {
        return Errors.of(404, "invalid_request_error", "model not found");
    }
}
