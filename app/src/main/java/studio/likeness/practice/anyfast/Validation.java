package studio.likeness.practice.anyfast;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Callback;
import studio.likeness.practice.key.Fields;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.LinkForm;
import studio.likeness.practice.world.Liveness;

/// Opening a phone verification and asking how it went (anyfast.md §3).
final class Validation {
    private static final Duration LINK_LIFE = Duration.ofMinutes(2);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(30);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final String TOKEN = "BytedToken";

    private record Visit(String session, String key, Instant opened, Optional<String> group) {
        Visit with(Group made) {
            return new Visit(session, key, opened, Optional.of(made.id()));
        }
    }

    private final Counter counter;
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();

    Validation(Counter counter) {
        this.counter = counter;
    }

    void addTo(Routes routes) {
        var pace = Counter.perSecond(3);
        counter.addAction(routes, "CreateVisualValidateSession", pace, this::open);
        counter.addAction(routes, "GetVisualValidateResult", pace, this::result);
    }

    void clear() {
        visits.clear();
    }

    private Reply open(PracticeKey key, Request request) {
        var fields = Fields.of(request, Errors::assetField);
        var callback =
                Callback.of(fields.required("CallbackURL"))
                        .orElseThrow(() -> fields.invalid("CallbackURL", "must be an http(s) URL"));
        if (key.is(PracticeKey.Trait.AIGC)) {
            return Counter.wrongGroup();
        }
        var world = counter.world();
        var session = world.liveness().start("", LINK_LIFE);
        var now = world.clock().now();
        var token = STAMP.format(now) + world.ids().hex(20).toUpperCase(Locale.ROOT);
        visits.values().removeIf(this::isOver);
        world.liveness().leadTo(session.token(), callback.passed(token));
        visits.put(token, new Visit(session.token(), key.id(), now, Optional.empty()));
        return Reply.json(
                200,
                Json.object()
                        .put(TOKEN, token)
                        .put("CallbackURL", callback.page().toString())
                        .put("H5Link", world.base() + Liveness.link(session, LinkForm.SEALED)));
    }

    private Reply result(PracticeKey key, Request request) {
        var token = Fields.of(request, Errors::assetField).required(TOKEN);
        var visit = visits.get(token);
        if (visit == null || !visit.key().equals(key.id()) || isOver(visit)) {
            return gone();
        }
        var state =
                counter.world()
                        .liveness()
                        .find(visit.session())
                        .map(Liveness.Session::state)
                        .orElse(Liveness.State.EXPIRED);
        if (state == Liveness.State.EXPIRED) {
            return gone();
        }
        if (state == Liveness.State.VERIFIED) {
            return group(verified(key, token));
        }
        if (counter.otherReading(request).equals("spent-token")) {
            visits.remove(token);
        }
        return group("");
    }

    /// The group is made once, by whoever asks first.
    private String verified(PracticeKey key, String token) {
        var visit =
                visits.computeIfPresent(
                        token,
                        (_, v) ->
                                v.group().isPresent()
                                        ? v
                                        : v.with(
                                                counter.shelf()
                                                        .addGroup(
                                                                key,
                                                                Group.Type.LIVENESS_FACE,
                                                                "")));
        return visit == null ? "" : visit.group().orElse("");
    }

    private boolean isOver(Visit visit) {
        return !visit.opened().plus(TOKEN_LIFE).isAfter(counter.world().clock().now());
    }

    private static Reply group(String id) {
        return Reply.json(200, Json.object().put("GroupId", id));
    }

    private static Reply gone() {
        return Errors.plain(
                404, "NotFound", "[NotFound.byted_token] token expired or already used");
    }
}
