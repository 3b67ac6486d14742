package studio.likeness.practice;

import java.util.List;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.world.Service;
import studio.likeness.practice.world.World;

/// `GET /` says what stands here, for whoever opens the printed address in a browser.
final class Welcome implements Service {
    private static final List<String> PREFIXES =
            List.of(
                    "/blockrun/api",
                    "/jarvisclaw",
                    "/anyfast",
                    "/apimart",
                    "/rpc",
                    "/phone",
                    "/_control");

    private final World world;

    Welcome(World world) {
        this.world = world;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("GET", "/", _ -> welcome());
    }

    @Override
    public void reset() {
        // it remembers nothing
    }

    private Reply welcome() {
        var prefixes = Json.array();
        PREFIXES.forEach(p -> prefixes.add(world.base() + p));
        return Reply.json(
                200, Json.object().put("practice", "Likeness Studio").set("services", prefixes));
    }
}
