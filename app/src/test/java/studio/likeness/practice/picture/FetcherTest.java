package studio.likeness.practice.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.http.Answer;
import studio.likeness.practice.http.Delivery;
import studio.likeness.practice.http.LoopbackServer;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;

class FetcherTest {
    private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);

    private final Fetcher fetcher = new Fetcher();
    private LoopbackServer server;

    @BeforeEach
    void start() throws IOException {
        server = LoopbackServer.start(0, FetcherTest::answer);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Answer answer(Request request) {
        var file = Reply.bytes(200, "image/png", FILE);
        return switch (request.path()) {
            case "/file" -> Answer.whole(file);
            case "/moved" -> Answer.whole(Reply.empty(302).withHeader("Location", "/file"));
            case "/lost" -> new Answer(file, Delivery.LOST);
            case "/cut" -> new Answer(file, Delivery.CUT);
            default -> Answer.whole(Reply.text(404, "text/plain", "no"));
        };
    }

    @Test
    void fetchesAndFollows() {
        assertThat(fetch("/file")).isEqualTo(FILE);
        assertThat(fetch("/moved")).isEqualTo(FILE);
        assertThat(fetcher.fetch(new Source.Inline(FILE)).orElseThrow()).isEqualTo(FILE);
    }

    @Test
    void whatCannotBeHadIsNothing() {
        assertThat(fetch("/none")).isEmpty();
        assertThat(fetch("/lost")).isEmpty();
        assertThat(fetch("/cut")).isEmpty();
        var address = server.base() + "/file";
        server.close();
        assertThat(fetcher.fetch(Source.web(address).orElseThrow())).isEmpty();
    }

    private byte[] fetch(String path) {
        return fetcher.fetch(Source.web(server.base() + path).orElseThrow()).orElse(new byte[0]);
    }
}
