package studio.likeness.practice.jarvisclaw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.PracticeKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an account may spend, as its owner set it. A trap is faithful here: who sends one limit
/// takes all others away.
final class Limits {
    private static final List<String> NAMES =
            List.of(
                    "daily_max_usd",
                    "per_request_max_usd",
                    "monthly_max_usd",
                    "auto_pause_below_usd",
                    "pool_allocation");
    private static final Map<String, BigDecimal> AT_FIRST =
            Map.of("daily_max_usd", BigDecimal.valueOf(1000));

    private final Map<String, Map<String, BigDecimal>> set = new ConcurrentHashMap<>();

    void addTo(Routes routes) {
        routes.add("GET", JarvisClaw.API + "/wallet/limits", this::read);
        routes.add("PUT", JarvisClaw.API + "/wallet/limits", this::replace);
        routes.add("GET", JarvisClaw.API + "/dashboard/billing/subscription", this::subscription);
    }

    void reset() {
        set.clear();
    }

    private Reply read(Request request) {
        return Reply.json(200, shown(of(Accounts.owner(request))));
    }

    private Reply replace(Request request) {
        var key = Accounts.owner(request);
        var row = new ConcurrentHashMap<String, BigDecimal>();
        var body = request.json().filter(JsonNode::isObject).orElseGet(Json::object);
        for (var name : NAMES) {
            var said = body.path(name);
            if (!said.isMissingNode() && !said.isNumber()) {
                throw Errors.refused(400, "invalid_request", name + " must be a number");
            }
            row.put(name, said.isNumber() ? said.decimalValue() : BigDecimal.ZERO);
        }
        set.put(key.id(), row);
        return Reply.json(200, shown(row));
    }

    /// A refusal comes with status 200 here.
    private Reply subscription(Request request) {
        var key = PracticeKey.from(request.header("authorization"));
        if (key.isEmpty()) {
            return Reply.json(200, Json.object().put("error", "Invalid API key"));
        }
        var most = of(key.get()).getOrDefault("daily_max_usd", BigDecimal.ZERO);
        return Reply.json(200, Json.object().put("hard_limit_usd", most));
    }

    private Map<String, BigDecimal> of(PracticeKey key) {
        return set.getOrDefault(key.id(), AT_FIRST);
    }

    private static ObjectNode shown(Map<String, BigDecimal> row) {
        var shown = Json.object();
        NAMES.forEach(name -> shown.put(name, row.getOrDefault(name, BigDecimal.ZERO)));
        return shown;
    }
}
