package studio.likeness.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.http.LoopbackServer;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Log;
import studio.likeness.practice.world.PracticeClock;
import studio.likeness.practice.world.World;

class FrontTest {
    private final World world = new World(new PracticeClock(InstantSource.system(), 1), 1);
    private final HttpClient client = HttpClient.newHttpClient();
    private LoopbackServer server;

    @BeforeEach
    void start() throws IOException {
        var routes =
                new Routes()
                        .add(
                                "GET",
                                "/hello/{name}",
                                r -> Reply.json(200, Map.of("hi", r.variable("name"))))
                        .add("POST", "/hello/{name}", r -> Reply.json(202, Map.of("hi", r.text())))
                        .add(
                                "GET",
                                "/file",
                                _ -> Reply.media("video/mp4", new byte[] {0, 1, 2, 3, 4}))
                        .add(
                                "GET",
                                "/broken",
                                _ -> {
                                    throw new IOException("on purpose");
                                });
        server = LoopbackServer.start(0, new Front(world, routes, List.of())::answer);
    }

    @AfterEach
    void stop() {
        server.close();
        world.close();
        client.close();
    }

    @Test
    void routesByMethodAndPathAndDecodesVariables() throws Exception {
        assertThat(get("/hello/a%3Ab+c").body()).isEqualTo("{\"hi\":\"a:b+c\"}");
        assertThat(get("/hello").statusCode()).isEqualTo(404);
        var wrong = send(HttpRequest.newBuilder(at("/hello/x")).DELETE().build());
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow")).hasValue("GET, POST");
        assertThat(get("/broken").statusCode()).isEqualTo(500);
    }

    @Test
    void servesFilesByRange() throws Exception {
        assertThat(range("bytes=1-2").statusCode()).isEqualTo(206);
        assertThat(range("bytes=1-2").body()).containsExactly(1, 2);
        assertThat(range("bytes=3-").body()).containsExactly(3, 4);
        assertThat(range("bytes=-2").body()).containsExactly(3, 4);
        assertThat(range("bytes=1-2").headers().firstValue("Content-Range"))
                .hasValue("bytes 1-2/5");
        assertThat(range("bytes=9-").statusCode()).isEqualTo(416);
        assertThat(range("bytes=0-1,3-4").body()).hasSize(5);
    }

    @Test
    void aFaultHappensAsOftenAsAskedAndThenNoMore() throws Exception {
        world.faults().ask(new Fault(FaultKind.STATUS, "/hello", 2, Map.of("status", "502")));
        assertThat(get("/hello/a").statusCode()).isEqualTo(502);
        assertThat(get("/file").statusCode()).isEqualTo(200);
        assertThat(get("/hello/a").statusCode()).isEqualTo(502);
        assertThat(get("/hello/a").statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerCanBeLostAfterTheWorkIsDone() throws Exception {
        world.faults().ask(Fault.once(FaultKind.LOST_AFTER_ACCEPTANCE, "/hello"));
        assertThat(get("/hello/a").statusCode()).isEqualTo(200);
        var post =
                HttpRequest.newBuilder(at("/hello/a"))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build();
        assertThatThrownBy(() -> send(post)).isInstanceOf(IOException.class);
        assertThat(world.log().entries().getLast().with()).containsEntry("status", "202");
        assertThat(send(post).statusCode()).isEqualTo(202);
    }

    @Test
    void bodiesCanBeTruncatedCutOrOfAnotherType() throws Exception {
        world.faults().ask(Fault.once(FaultKind.TRUNCATED_JSON, ""));
        assertThat(get("/hello/a").body()).isEqualTo("{\"hi\":");
        world.faults().ask(Fault.once(FaultKind.WRONG_CONTENT_TYPE, ""));
        assertThat(get("/hello/a").headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/html");
        world.faults().ask(Fault.once(FaultKind.CUT_BODY, ""));
        assertThatThrownBy(() -> get("/hello/a")).isInstanceOf(IOException.class);
        world.faults().ask(Fault.once(FaultKind.REDIRECT, ""));
        assertThat(get("/hello/a").statusCode()).isEqualTo(307);
    }

    @Test
    void bodiesCanBeSlowOrNeverEnd() throws Exception {
        world.faults().ask(Fault.once(FaultKind.SLOW_BODY, ""));
        assertThat(get("/hello/a").body()).isEqualTo("{\"hi\":\"a\"}");
        world.faults().ask(Fault.once(FaultKind.ENDLESS_BODY, ""));
        var request = HttpRequest.newBuilder(at("/hello/a")).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            assertThat(new String(body.readNBytes(200), StandardCharsets.UTF_8))
                    .startsWith("{\"hi\"")
                    .hasSize(200)
                    .endsWith(" ");
        }
    }

    @Test
    void writesDownWhatWasAsked() throws Exception {
        get("/hello/a?secret=1");
        var entry = world.log().entries().getFirst();
        assertThat(entry.what()).isEqualTo("/hello/a");
        assertThat(entry.with()).containsEntry("method", "GET").containsEntry("status", "200");
        assertThat(world.log().count(Log.Kind.ASKED)).isEqualTo(1);
    }

    private HttpResponse<byte[]> range(String range) throws Exception {
        var request = HttpRequest.newBuilder(at("/file")).header("Range", range).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create(server.base() + path);
    }
}
