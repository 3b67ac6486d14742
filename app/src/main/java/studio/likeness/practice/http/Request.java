package studio.likeness.practice.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One request, read whole. Header names are lower case; path variables and query are decoded.
public final class Request {
    private final String method;
    private final URI target;
    private final Map<String, String> variables;
    private final Map<String, List<String>> query;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final String remote;

    /// `target` is the absolute address as the caller wrote it, host included.
    Request(
            String method,
            URI target,
            Map<String, List<String>> headers,
            byte[] body,
            String remote) {
        this(method, target, Map.of(), headers, new Rest(Query.parse(target), body, remote));
    }

    private Request(
            String method,
            URI target,
            Map<String, String> variables,
            Map<String, List<String>> headers,
            Rest rest) {
        this.method = method;
        this.target = target;
        this.variables = variables;
        this.headers = headers;
        this.query = rest.query();
        this.body = rest.body();
        this.remote = rest.remote();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried along
    private record Rest(Map<String, List<String>> query, byte[] body, String remote) {}

    Request with(Map<String, String> found) {
        return new Request(method, target, found, headers, new Rest(query, body, remote));
    }

    public String method() {
        return method;
    }

    /// The whole address that was asked for.
    public URI target() {
        return target;
    }

    /// The path as it came, still percent-encoded.
    public String path() {
        return target.getRawPath();
    }

    /// A path variable of the route that matched.
    public String variable(String name) {
        var value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no variable " + name);
        }
        return value;
    }

    public Map<String, List<String>> query() {
        return query;
    }

    public @Nullable String query(String name) {
        var values = query.get(name);
        return values == null ? null : values.getFirst();
    }

    public Map<String, List<String>> headers() {
        return headers;
    }

    public @Nullable String header(String lowerCaseName) {
        var values = headers.get(lowerCaseName);
        return values == null ? null : values.getFirst();
    }

    public byte[] body() {
        return body;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// The body as JSON, when it is one.
    public Optional<JsonNode> json() {
        return Json.read(body);
    }

    /// The caller's address, without a port.
    public String remote() {
        return remote;
    }
}
