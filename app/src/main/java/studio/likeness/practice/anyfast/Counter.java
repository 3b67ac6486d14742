package studio.likeness.practice.anyfast;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.practice.http.Handler;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.KeyBook;
import studio.likeness.practice.key.KeyHandler;
import studio.likeness.practice.key.Pace;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.World;

/// Where every call is met first: whose key is it, does it come too often. Also what the calls
/// share: the world, what stands on the shelf, what keys have left.
record Counter(World world, Shelf shelf, KeyBook book, Pace pace) {
    static final String PREFIX = "/anyfast";

    /// One US cent for what is billed by request; the price is not documented.
    static final long REQUEST_PRICE = 10_000;

    static Counter in(World world) {
        return new Counter(
                world,
                new Shelf(world),
                new KeyBook("anyfast", world.log()),
                new Pace(world.clock()));
    }

    /// Asset calls are upstream's actions with upstream's pace (byteplus.md §3, §4).
    void addAction(Routes routes, String action, Pace.Limit limit, KeyHandler handler) {
        routes.add("POST", PREFIX + "/volc/asset/" + action, guarded(action, limit, handler));
    }

    Handler guarded(String call, Pace.Limit limit, KeyHandler handler) {
        return request -> {
            var key = PracticeKey.from(request.header("authorization"));
            if (key.isEmpty()) {
                return Errors.unauthorized();
            }
            var wait = pace.delay(key.get(), call, limit);
            return wait.isPresent()
                    ? Errors.tooMany(wait.get())
                    : handler.handle(key.get(), request);
        };
    }

    static Pace.Limit perSecond(int calls) {
        return new Pace.Limit(calls, Duration.ofSeconds(1));
    }

    static Pace.Limit perMinute(int calls) {
        return new Pace.Limit(calls, Duration.ofMinutes(1));
    }

    Optional<Fault> fault(FaultKind kind, Request request) {
        return world.faults().take(kind, request.path());
    }

    /// How an open point of the contract shall be read this time, or nothing.
    String otherReading(Request request) {
        return fault(FaultKind.OTHER_READING, request).map(f -> f.with("how", "")).orElse("");
    }

    /// A key of the wrong token group, told in the documented words (anyfast.md §4).
    static Reply wrongGroup() {
        return Errors.plain(400, "InvalidParameter", "GroupType must be one of [AIGC]");
    }

    void clear() {
        shelf.clear();
        book.clear();
        pace.clear();
    }
}
