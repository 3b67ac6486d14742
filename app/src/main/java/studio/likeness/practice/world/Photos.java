package studio.likeness.practice.world;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Fetches the photo that a person named by its address, as a service does before it takes it: over
/// https, or from this very machine, without cookies and without following a redirect.
public final class Photos implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    /// How it went.
    public sealed interface Fetched {
        record Picture(Photo photo) implements Fetched {}

        /// It answers, but with something that is no picture.
        record NoPicture(String type) implements Fetched {}

        record TooLarge() implements Fetched {}

        record Unreachable(String why) implements Fetched {}
    }

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    Photos() {}

    /// Whether practice would fetch from there at all.
    public static Optional<URI> address(String text) {
        try {
            var address = URI.create(text);
            var host = address.getHost();
            var scheme = address.getScheme();
            if (host == null || scheme == null) {
                return Optional.empty();
            }
            var secure = scheme.equals("https");
            return secure || (scheme.equals("http") && HERE.contains(host))
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public Fetched fetch(URI address, int mostBytes) throws InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    return new Fetched.Unreachable("HTTP " + answer.statusCode());
                }
                var bytes = body.readNBytes(mostBytes + 1);
                if (bytes.length > mostBytes) {
                    return new Fetched.TooLarge();
                }
                var type = answer.headers().firstValue("Content-Type").orElse("");
                return Photo.of(bytes)
                        .<Fetched>map(Fetched.Picture::new)
                        .orElseGet(() -> new Fetched.NoPicture(type));
            }
        } catch (IOException e) {
            return new Fetched.Unreachable(e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
