package studio.likeness.practice.blockrun;

import java.util.List;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Routes;
import tools.jackson.databind.node.ObjectNode;

/// The free self-descriptions. Their places are documented, their shapes are not: these are the
/// least that fits their names, and no client may rest on more.
final class Discovery {
    private static final List<String> SOLD =
            List.of("/realface/enroll", "/portrait/enroll", "/videos/generations");

    private Discovery() {}

    static void addTo(Routes routes) {
        routes.add("GET", "/blockrun/.well-known/x402", _ -> Reply.json(200, x402()));
        routes.add("GET", "/blockrun/openapi.json", _ -> Reply.json(200, openApi()));
        routes.add("GET", "/blockrun/api/pricing", _ -> Reply.json(200, pricing()));
        for (var part : List.of("overview", "models")) {
            routes.add(
                    "GET",
                    BlockRun.API + "/health/" + part,
                    _ -> Reply.json(200, Json.object().put("status", "ok")));
        }
    }

    private static ObjectNode x402() {
        var resources = Json.array();
        SOLD.forEach(path -> resources.add(BlockRun.API + path));
        return Json.object().put("version", 2).set("resources", resources);
    }

    private static ObjectNode openApi() {
        var paths = Json.object();
        SOLD.forEach(path -> paths.putObject("/api/v1" + path).putObject("post"));
        var about = Json.object().put("openapi", "3.1.0");
        about.putObject("info").put("title", "BlockRun (practice)").put("version", "1");
        return about.set("paths", paths);
    }

    private static ObjectNode pricing() {
        return Json.object().set("models", Catalogue.entries());
    }
}
