package studio.likeness.practice.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Paths and who answers them. A template is made of plain segments and variables, as in
/// `/blockrun/api/v1/wallet/{address}/realfaces`; a last `{rest...}` takes all that is left.
public final class Routes implements Handler {
    private record Route(String method, List<String> template, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();

    public Routes add(String method, String template, Handler handler) {
        routes.add(new Route(method, segments(template), handler));
        return this;
    }

    @Override
    public Reply handle(Request request) throws Exception {
        var path = segments(request.path());
        var wanted = request.method().equals("HEAD") ? "GET" : request.method();
        var allowed = new LinkedHashSet<String>();
        for (var route : routes) {
            var found = match(route.template(), path);
            if (found.isPresent() && route.method().equals(wanted)) {
                return route.handler().handle(request.with(found.get()));
            }
            found.ifPresent(_ -> allowed.add(route.method()));
        }
        return allowed.isEmpty()
                ? Reply.json(404, Map.of("error", "Not found"))
                : Reply.json(405, Map.of("error", "Method not allowed"))
                        .withHeader("Allow", String.join(", ", allowed));
    }

    private static Optional<Map<String, String>> match(List<String> template, List<String> path) {
        var variables = new HashMap<String, String>();
        for (var i = 0; i < template.size(); i++) {
            var part = template.get(i);
            if (part.endsWith("...}")) {
                var rest = String.join("/", path.subList(Math.min(i, path.size()), path.size()));
                variables.put(part.substring(1, part.length() - 4), decode(rest));
                return Optional.of(variables);
            }
            if (i >= path.size()) {
                return Optional.empty();
            }
            if (part.startsWith("{")) {
                variables.put(part.substring(1, part.length() - 1), decode(path.get(i)));
            } else if (!part.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return template.size() == path.size() ? Optional.of(variables) : Optional.empty();
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
    }

    /// A plus sign in a path is a plus sign, unlike in a query.
    private static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
