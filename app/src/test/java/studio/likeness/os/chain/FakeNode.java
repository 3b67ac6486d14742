package studio.likeness.os.chain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A node that says what a test tells it to. Untold, it is a good one of Base Sepolia.
final class FakeNode implements AutoCloseable {
    static final String BLOCK =
            """
            {"number":"0xf4240","hash":"0x%s","timestamp":"0x69205d80"}"""
                    .formatted("bb".repeat(32));

    /// What happens to one question.
    interface Reply {
        void to(HttpExchange exchange, JsonNode question) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();

    FakeNode() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        results("eth_chainId", "\"0x14a34\"");
        results("eth_getBlockByNumber", BLOCK);
        results("eth_call", word("f4240"));
        results("eth_getLogs", "[]");
    }

    URI uri() {
        return URI.create("http://" + name() + "/v2/secret-key");
    }

    String name() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// The result that a method has from now on, as JSON; of several, each once and the last for
    /// good.
    void results(String method, String... results) {
        var left = new CopyOnWriteArrayList<>(List.of(results));
        replies.put(
                method,
                (exchange, question) -> {
                    var result = left.size() > 1 ? left.removeFirst() : left.getFirst();
                    say(exchange, 200, envelope(question, "\"result\":" + result));
                });
    }

    void fails(String method, int code) {
        replies.put(
                method,
                (exchange, question) -> {
                    var error = "\"error\":{\"code\":%d,\"message\":\"no\"}".formatted(code);
                    say(exchange, 200, envelope(question, error));
                });
    }

    /// This very text, with this status.
    void says(String method, int status, String text) {
        does(method, (exchange, _) -> say(exchange, status, text));
    }

    void does(String method, Reply reply) {
        replies.put(method, reply);
    }

    Stream<JsonNode> asked(String method) {
        return asked.stream().filter(q -> q.get("method").asString().equals(method));
    }

    int calls() {
        return asked.size();
    }

    static String word(String hex) {
        return "\"0x" + "0".repeat(64 - hex.length()) + hex + "\"";
    }

    static String envelope(JsonNode question, String rest) {
        return "{\"jsonrpc\":\"2.0\",\"id\":%s,%s}".formatted(question.get("id"), rest);
    }

    static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var question = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        asked.add(question);
        var reply = replies.get(question.get("method").asString());
        if (reply == null) {
            throw new IOException("not told what to say to " + question);
        }
        reply.to(exchange, question);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
