package studio.likeness.practice.apimart;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.key.Fields.Wrong;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.PracticeClock;
import tools.jackson.databind.JsonNode;

/// Requests that carry an `Idempotency-Key`: the same key with the same body is the same task
/// (apimart.md §6). With another body it is refused, which is the reading that cannot cost anybody
/// money. Only what was accepted is remembered.
final class Idempotency {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,191}");
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final PracticeClock clock;
    private final Map<Name, Accepted> accepted = new LinkedHashMap<>();

    private record Name(String key, String idempotencyKey) {}

    private record Accepted(JsonNode body, String task, Instant at) {}

    /// The task, and whether it had been there before.
    record Once(String task, boolean isReplay) {}

    Idempotency(PracticeClock clock) {
        this.clock = clock;
    }

    /// The task of an earlier request like this one.
    synchronized Optional<Once> earlier(PracticeKey key, Request request, JsonNode body) {
        return name(key, request).flatMap(name -> earlier(name, body));
    }

    /// Accepts once, however many ask at the same time.
    synchronized Once accept(
            PracticeKey key, Request request, JsonNode body, Supplier<String> accept) {
        var name = name(key, request);
        return name.flatMap(n -> earlier(n, body))
                .orElseGet(
                        () -> {
                            var task = accept.get();
                            name.ifPresent(
                                    n -> accepted.put(n, new Accepted(body, task, clock.now())));
                            return new Once(task, false);
                        });
    }

    synchronized void clear() {
        accepted.clear();
    }

    private Optional<Once> earlier(Name name, JsonNode body) {
        var oldest = clock.now().minus(REMEMBERED);
        accepted.values().removeIf(a -> a.at().isBefore(oldest));
        var found = accepted.get(name);
        if (found == null) {
            return Optional.empty();
        }
        if (!found.body().equals(body)) {
            throw new Refused(
                    Errors.named(
                            409,
                            "idempotency_key_conflict",
                            "invalid_request_error",
                            "this Idempotency-Key was used with another request"));
        }
        return Optional.of(new Once(found.task(), true));
    }

    private static Optional<Name> name(PracticeKey key, Request request) {
        var text = request.header("idempotency-key");
        if (text == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(text).matches()) {
            throw new Refused(
                    Errors.field(
                            "Idempotency-Key",
                            Wrong.INVALID,
                            "must be 1 to 191 visible ASCII characters"));
        }
        return Optional.of(new Name(key.id(), text));
    }
}
