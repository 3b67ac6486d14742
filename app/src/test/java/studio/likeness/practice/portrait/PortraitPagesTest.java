package studio.likeness.practice.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.http.Answer;
import studio.likeness.practice.http.LoopbackServer;
import studio.likeness.practice.http.Routes;

class PortraitPagesTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private LoopbackServer server;

    @BeforeEach
    void start() throws IOException {
        var routes = new Routes();
        new PortraitPages(new PortraitShelf()).addTo(routes);
        server =
                LoopbackServer.start(
                        0,
                        request -> {
                            try {
                                return Answer.whole(routes.handle(request));
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void servesAPortraitAsAPicture() throws Exception {
        var answer = get("/practice/portraits/kofi.png");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(MarkedPng.marks(answer.body())).containsEntry(MarkedPng.FACES, "1");
    }

    @Test
    void knowsNobodyElse() throws Exception {
        assertThat(get("/practice/portraits/kofi.jpg").statusCode()).isEqualTo(404);
        assertThat(get("/practice/portraits/stranger.png").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(server.base().resolve(path)).build(),
                BodyHandlers.ofByteArray());
    }
}
