package studio.likeness.practice.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// The JDK's HTTP server on 127.0.0.1, one virtual thread per request. No other interface is ever
/// bound, so nothing that happens in practice can be reached from another machine.
public final class LoopbackServer implements AutoCloseable {
    /// Room for a 30 MB upload written as base64.
    static final int MOST_BODY = 48 << 20;

    private final HttpServer server;
    private final ExecutorService threads;
    private final URI base;

    private LoopbackServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
        this.base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public static LoopbackServer start(int port, Function<Request, Answer> answers)
            throws IOException {
        var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        var server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        var threads =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("practice-", 0).factory());
        var started = new LoopbackServer(server, threads);
        server.setExecutor(threads);
        server.createContext("/", exchange -> started.answer(exchange, answers));
        server.start();
        return started;
    }

    /// The address that all paths are below, without a slash at its end.
    public URI base() {
        return base;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange, Function<Request, Answer> answers)
            throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(MOST_BODY + 1);
            if (body.length > MOST_BODY) {
                var tooLarge = Reply.json(413, Map.of("error", "Payload too large"));
                Transmission.send(exchange, Answer.whole(tooLarge));
                return;
            }
            var request = read(exchange, body);
            var answer = answers.apply(request);
            var reply = Ranges.apply(request, answer.reply());
            Transmission.send(exchange, new Answer(reply, answer.delivery()));
        }
    }

    private Request read(HttpExchange exchange, byte[] body) {
        var headers = new TreeMap<String, List<String>>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        var remote = exchange.getRemoteAddress().getAddress().getHostAddress();
        var target = base.resolve(exchange.getRequestURI());
        return new Request(exchange.getRequestMethod(), target, headers, body, remote);
    }
}
