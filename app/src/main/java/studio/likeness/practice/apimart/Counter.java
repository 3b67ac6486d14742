package studio.likeness.practice.apimart;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.practice.http.Handler;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.key.KeyBook;
import studio.likeness.practice.key.KeyHandler;
import studio.likeness.practice.key.Pace;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.World;
import tools.jackson.databind.JsonNode;

/// Where every call is met first: whose key is it, does it come too often. Also what the calls
/// share.
record Counter(World world, Tasks tasks, KeyBook book, Pace pace) {
    static final String PREFIX = "/apimart";

    /// 429 exists on every call, the numbers are not documented (apimart.md §11).
    private static final Pace.Limit LIMIT = new Pace.Limit(300, Duration.ofMinutes(1));

    static Counter in(World world) {
        return new Counter(
                world,
                new Tasks(world),
                new KeyBook("apimart", world.log()),
                new Pace(world.clock()));
    }

    Handler guarded(String call, KeyHandler handler) {
        return request -> {
            var key = PracticeKey.from(request.header("authorization"));
            if (key.isEmpty()) {
                return Errors.unauthorized();
            }
            var wait = pace.delay(key.get(), call, LIMIT);
            return wait.isPresent()
                    ? Errors.tooMany(wait.get())
                    : handler.handle(key.get(), request);
        };
    }

    /// As before, for what needs the right to use real and invented people.
    Handler guardedPeople(String call, KeyHandler handler) {
        return guarded(
                call,
                (key, request) ->
                        key.is(PracticeKey.Trait.AIGC)
                                ? Errors.forbidden()
                                : handler.handle(key, request));
    }

    Optional<Fault> fault(FaultKind kind, Request request) {
        return world.faults().take(kind, request.path());
    }

    /// How an open point of the contract shall be read this time, or nothing.
    String otherReading(Request request) {
        return fault(FaultKind.OTHER_READING, request).map(f -> f.with("how", "")).orElse("");
    }

    /// The envelope of success (apimart.md §1).
    static Reply success(JsonNode data) {
        return Reply.json(200, Json.object().put("code", 200).set("data", data));
    }

    void clear() {
        tasks.clear();
        book.clear();
        pace.clear();
    }
}
