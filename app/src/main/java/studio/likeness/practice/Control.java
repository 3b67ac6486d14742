package studio.likeness.practice;

import java.math.BigInteger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Log;
import studio.likeness.practice.world.Service;
import studio.likeness.practice.world.World;
import tools.jackson.databind.JsonNode;

/// `/_control`: what a person or a test outside this process turns. Anything it does can be done in
/// process on the [World] as well.
final class Control {
    private final World world;
    private final Ledger ledger;
    private final List<Service> services;

    Control(World world, Ledger ledger, List<Service> services) {
        this.world = world;
        this.ledger = ledger;
        this.services = services;
    }

    void addTo(Routes routes) {
        routes.add("GET", "/_control/clock", _ -> clock());
        routes.add("POST", "/_control/clock", this::turnClock);
        routes.add("GET", "/_control/faults", _ -> faults());
        routes.add("POST", "/_control/faults", this::askFault);
        routes.add("DELETE", "/_control/faults", _ -> noFaults());
        routes.add("POST", "/_control/faucet", this::faucet);
        routes.add("GET", "/_control/log", _ -> log());
        routes.add("POST", "/_control/reset", _ -> resetAll());
    }

    private Reply clock() {
        var clock = world.clock();
        return Reply.json(
                200, Json.object().put("now", clock.now().toString()).put("pace", clock.pace()));
    }

    private Reply turnClock(Request request) {
        var wish = body(request);
        try {
            if (wish.has("shift_seconds")) {
                world.clock().shift(Duration.ofSeconds(wish.get("shift_seconds").asLong()));
            }
            if (wish.has("pace")) {
                world.clock().pace(wish.get("pace").asDouble());
            }
            return clock();
        } catch (IllegalArgumentException e) {
            throw bad("not a clock: " + e.getMessage());
        }
    }

    private Reply faults() {
        var list = Json.array();
        for (var fault : world.faults().waiting()) {
            list.add(shown(fault));
        }
        return Reply.json(200, Json.object().set("faults", list));
    }

    private static JsonNode shown(Fault fault) {
        var with = Json.object();
        fault.with().forEach(with::put);
        return Json.object()
                .put("kind", fault.kind().text())
                .put("path", fault.path())
                .put("times", fault.times())
                .set("with", with);
    }

    private Reply askFault(Request request) {
        var wish = body(request);
        var kind =
                FaultKind.of(wish.path("kind").asString(""))
                        .orElseThrow(() -> bad("kind is one of " + kinds()));
        var with = new LinkedHashMap<String, String>();
        wish.path("with")
                .propertyStream()
                .forEach(p -> with.put(p.getKey(), p.getValue().asString()));
        var times = wish.path("times").asInt(1);
        if (times < 1) {
            throw bad("times is at least 1");
        }
        world.faults().ask(new Fault(kind, wish.path("path").asString(""), times, with));
        return faults();
    }

    private Reply noFaults() {
        world.faults().clear();
        return faults();
    }

    /// Sets a balance; 20 dollars when no `micro` is named.
    private Reply faucet(Request request) {
        var wish = body(request);
        var owner =
                Address.parse(wish.path("address").asString(""))
                        .orElseThrow(() -> bad("address is 0x and 40 hex digits"));
        var micro = wish.path("micro").asString(Ledger.GIFT.toString());
        if (!micro.matches("[0-9]{1,30}")) {
            throw bad("micro is a whole number of millionths of a dollar");
        }
        ledger.setBalance(owner, new BigInteger(micro));
        return Reply.json(
                200,
                Json.object()
                        .put("address", owner.checksummed())
                        .put("micro", ledger.balanceOf(owner).toString()));
    }

    private Reply log() {
        var counts = Json.object();
        for (var kind : Log.Kind.values()) {
            counts.put(text(kind), world.log().count(kind));
        }
        var entries = Json.array();
        for (var entry : world.log().entries()) {
            var line =
                    Json.object()
                            .put("number", entry.number())
                            .put("at", entry.at().toString())
                            .put("kind", text(entry.kind()))
                            .put("what", entry.what());
            entry.with().forEach(line::put);
            entries.add(line);
        }
        return Reply.json(200, Json.object().set("counts", counts).set("entries", entries));
    }

    private Reply resetAll() {
        world.reset();
        ledger.reset();
        services.forEach(Service::reset);
        return Reply.empty(204);
    }

    private static JsonNode body(Request request) {
        return request.json()
                .filter(JsonNode::isObject)
                .orElseThrow(() -> bad("the body is a JSON object"));
    }

    private static Refused bad(String why) {
        return new Refused(Reply.json(400, Map.of("error", why)));
    }

    private static String kinds() {
        return Stream.of(FaultKind.values()).map(FaultKind::text).collect(Collectors.joining(", "));
    }

    private static String text(Log.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
