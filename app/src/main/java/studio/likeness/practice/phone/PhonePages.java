package studio.likeness.practice.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.world.Liveness;
import studio.likeness.practice.world.Liveness.Session;
import studio.likeness.practice.world.Service;
import tools.jackson.databind.node.ObjectNode;

/// `/phone/{token}`: the page, how its check stands, and the few words that the page may say.
///
/// No picture can come in here: the page is allowed to talk to this server only, and this server
/// takes a word of at most [#MOST_WORDS] bytes.
public final class PhonePages implements Service {
    static final int MOST_WORDS = 200;

    /// What a browser lets the page do: run our one script, wear our one style, show the camera and
    /// a chosen clip, and ask this server. Nothing else, nowhere else.
    static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "media-src blob:",
                    "connect-src 'self'",
                    "base-uri 'none'",
                    "form-action 'none'",
                    "frame-ancestors 'none'");

    private static final Map<String, String> FILES =
            Map.of(
                    "phone.css", "text/css",
                    "phone.js", "text/javascript",
                    "words.js", "text/javascript");

    private final Liveness liveness;

    public PhonePages(Liveness liveness) {
        this.liveness = liveness;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("GET", "/phone/page/{file}", this::file);
        routes.add("GET", "/phone/{token}", _ -> page());
        routes.add("GET", "/phone/{token}/state", this::state);
        routes.add("POST", "/phone/{token}/word", this::word);
    }

    @Override
    public void reset() {
        // the checks are the world's, and forgotten there
    }

    /// The same page for every link: a wrong or old one explains itself.
    private static Reply page() {
        return safe(Reply.text(200, "text/html", resource("phone.html")))
                .withHeader("Content-Security-Policy", POLICY)
                .withHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
    }

    private Reply file(Request request) {
        var name = request.variable("file");
        var type = FILES.get(name);
        return type == null
                ? Reply.text(404, "text/plain", "Not found")
                : safe(Reply.text(200, type, resource(name)));
    }

    private Reply state(Request request) {
        return shown(liveness.find(request.variable("token")));
    }

    /// A page of another origin cannot send JSON without asking first, and is not answered.
    private Reply word(Request request) {
        var type = request.header("content-type");
        if (request.body().length > MOST_WORDS || !isJson(type)) {
            throw new Refused(Reply.json(415, Map.of("error", "one word of JSON")));
        }
        var word = request.json().map(json -> json.path("word").asString("")).orElse("");
        var token = request.variable("token");
        return switch (word) {
            case "opened" -> shown(liveness.open(token));
            case "done" -> shown(liveness.verify(token));
            case "stopped" -> shown(liveness.fail(token, "stopped"));
            default -> throw new Refused(Reply.json(400, Map.of("error", "no such word")));
        };
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    private Reply shown(Optional<Session> found) {
        return found.map(session -> safe(Reply.json(200, standing(session))))
                .orElseGet(() -> Reply.json(404, Map.of("state", text(Liveness.State.EXPIRED))));
    }

    /// Where to go on is told only to whoever passed: the address holds what claims the face.
    private ObjectNode standing(Session session) {
        var standing =
                Json.object()
                        .put("state", text(session.state()))
                        .put("name", session.name())
                        .put("reason", session.reason())
                        .put("left", liveness.left(session).toSeconds());
        if (session.state() == Liveness.State.VERIFIED) {
            liveness.next(session.token()).ifPresent(page -> standing.put("next", page.toString()));
        }
        return standing;
    }

    private static String text(Liveness.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// The address holds the token: it goes to nobody, and nothing is kept.
    private static Reply safe(Reply reply) {
        return reply.withHeader("Cache-Control", "no-store")
                .withHeader("Referrer-Policy", "no-referrer")
                .withHeader("X-Content-Type-Options", "nosniff");
    }

    private static String resource(String name) {
        try (var file = PhonePages.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the page " + name + " was not packed");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
