package studio.likeness.practice.blockrun;

import java.math.RoundingMode;
import java.time.Duration;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.world.PracticeClock;
import studio.likeness.practice.world.RateLimit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is on sale. It does not say who takes faces, or the least number of seconds.
final class Catalogue {
    private final PracticeClock clock;
    private final RateLimit looks;

    Catalogue(PracticeClock clock) {
        this.clock = clock;
        this.looks = new RateLimit(clock, 100, Duration.ofHours(1));
    }

    void addTo(Routes routes) {
        routes.add("GET", BlockRun.API + "/models", this::models);
        routes.add("GET", BlockRun.API + "/video/models", this::videoModels);
    }

    void reset() {
        looks.reset();
    }

    /// Without `format=json` a page may come, and does.
    private Reply models(Request request) {
        limited(request);
        return "json".equals(request.query("format"))
                ? Reply.json(200, Json.object().set("data", entries()))
                : Reply.json(200, Json.object().put("object", "list").set("data", Json.array()));
    }

    private Reply videoModels(Request request) {
        limited(request);
        return Reply.json(200, Json.object().put("object", "list").set("data", entries()));
    }

    /// An order without a body: the catalogue inside a 402.
    static Reply discovery(Request request) {
        return Reply.json(
                402,
                Json.object()
                        .put("error", "Payment Required")
                        .put("resource", request.path())
                        .set("models", entries()));
    }

    /// This one names the moment in milliseconds and does not say how long to wait.
    private void limited(Request request) {
        looks.refuses(request.remote())
                .ifPresent(
                        wait -> {
                            var reset = clock.now().plus(wait).toEpochMilli();
                            var body = Json.object().put("error", "Rate limit exceeded");
                            throw new Refused(
                                    Reply.json(429, body)
                                            .withHeader("X-RateLimit-Reset", Long.toString(reset)));
                        });
    }

    static ArrayNode entries() {
        var entries = Json.array();
        VideoModel.ALL.forEach(model -> entries.add(entry(model)));
        return entries;
    }

    private static ObjectNode entry(VideoModel model) {
        var entry =
                Json.object()
                        .put("id", model.id())
                        .put("name", model.id().substring(model.id().indexOf('/') + 1))
                        .put("description", "Video generation")
                        .put("billing_mode", "per_second");
        entry.set("categories", Json.array().add("video"));
        entry.set(
                "pricing",
                Json.object()
                        .put(
                                "per_second",
                                model.perSecond()
                                        .movePointLeft(6)
                                        .setScale(6, RoundingMode.HALF_UP))
                        .put("default_duration_seconds", 5)
                        .put("max_duration_seconds", model.seconds().most())
                        .put("transaction_fee", VideoModel.fee())
                        .put("per_call_surcharge", 0));
        return entry;
    }
}
