package studio.likeness.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import studio.likeness.practice.http.Answer;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.LoopbackServer;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.VideoMaker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A practice server with a clock that the test turns, a place where photos lie, and a plain HTTP
/// client. Clips are a few bytes here: what is judged is the service, not the renderer.
public final class Stage implements AutoCloseable {
    public static final byte[] CLIP = "a clip".getBytes(StandardCharsets.UTF_8);

    private final PracticeServer server;
    private final LoopbackServer photos;
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile Instant now = Instant.parse("2026-11-20T12:00:00Z");

    public Stage() {
        try {
            server =
                    PracticeServer.start(
                            PracticeOptions.standard().withPace(1).withTime(() -> now));
            photos = LoopbackServer.start(0, r -> Answer.whole(photo(r.path())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.world()
                .jobs()
                .maker(
                        order ->
                                new VideoMaker.Clip(
                                        CLIP,
                                        order.lastFrame()
                                                ? Optional.of(png(0))
                                                : Optional.empty()));
    }

    public PracticeServer server() {
        return server;
    }

    /// What a service calls now.
    public long seconds() {
        return server.world().clock().seconds();
    }

    /// Time passes, for the clock and for the queues.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void ask(FaultKind kind, String path) {
        server.world().faults().ask(Fault.once(kind, path));
    }

    /// An address where a picture lies: `plain.png`, `faces-2.png`, `text.txt`, `large.png`.
    public String photo(Object name) {
        return photos.base() + "/" + name;
    }

    private static Reply photo(String path) {
        return switch (path) {
            case "/plain.png" -> Reply.media("image/png", png(-1));
            case "/faces-0.png" -> Reply.media("image/png", png(0));
            case "/faces-1.png" -> Reply.media("image/png", png(1));
            case "/faces-2.png" -> Reply.media("image/png", png(2));
            case "/large.png" -> Reply.media("image/png", Arrays.copyOf(png(-1), (10 << 20) + 1));
            case "/text.txt" -> Reply.text(200, "text/plain", "no picture");
            default -> Reply.empty(404);
        };
    }

    /// The head of a PNG, with a marker of so many faces unless that is negative.
    public static byte[] png(int faces) {
        var head = "89504e470d0a1a0a0000000d4948445200000400000004000802000000deadbeef";
        var text =
                HexFormat.of()
                        .formatHex(
                                ("likeness-faces\0" + faces).getBytes(StandardCharsets.ISO_8859_1));
        var mark = faces < 0 ? "" : "%08x74455874%sdeadbeef".formatted(text.length() / 2, text);
        return HexFormat.of().parseHex(head + mark + "0000000049454e44ae426082");
    }

    public URI at(String path) {
        return URI.create(path.startsWith("http") ? path : server.base() + path);
    }

    public Got get(String path, String... headers) {
        return send(builder(path, headers).build());
    }

    public Got post(String path, Object body, String... headers) {
        var text = body instanceof String s ? s : body.toString();
        return send(
                builder(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(text))
                        .build());
    }

    public Got put(String path, Object body, String... headers) {
        return send(
                builder(path, headers)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
    }

    /// Asks until a payment is wanted, pays what is asked and asks again.
    public Got buy(Payer payer, String path, ObjectNode body) {
        return post(path, body, "PAYMENT-SIGNATURE", wallet(payer).header(post(path, body)));
    }

    public Wallet wallet(Payer payer) {
        return new Wallet(payer, server.ledger().network(), seconds());
    }

    private HttpRequest.Builder builder(String path, String... headers) {
        var builder = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            builder.headers(headers);
        }
        return builder;
    }

    private Got send(HttpRequest request) {
        try {
            return new Got(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// An answer, read.
    public record Got(HttpResponse<byte[]> answer) {
        public int status() {
            return answer.statusCode();
        }

        public String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return Json.read(answer.body()).orElseThrow();
        }

        public String text(String name) {
            return json().path(name).asString("");
        }

        /// A header of base64 with JSON in it.
        public JsonNode decoded(String header) {
            return Json.read(Base64.getDecoder().decode(header(header))).orElseThrow();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        server.close();
        photos.close();
    }
}
