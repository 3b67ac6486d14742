package studio.likeness.practice.picture;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Fetches what lies on the web. It follows redirects, as the services do, and gives up on anything
/// that takes too long or is too much.
public final class Fetcher {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// More than any service takes of anything.
    private static final long MOST_BYTES = 200 << 20;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    /// Nothing when it cannot be had.
    public Optional<byte[]> fetch(Source source) {
        return switch (source) {
            case Source.Inline(var bytes) -> Optional.of(bytes);
            case Source.Web(var address) -> get(address);
        };
    }

    private Optional<byte[]> get(URI address) {
        var request = HttpRequest.newBuilder(address).build();
        var body = BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES);
        var answer = client.sendAsync(request, body);
        try {
            return Optional.of(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                    .filter(a -> a.statusCode() == 200)
                    .map(HttpResponse::body);
        } catch (ExecutionException | TimeoutException _) {
            answer.cancel(true);
            return Optional.empty();
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
