package studio.likeness.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.Known;
import tools.jackson.databind.JsonNode;

/// CONTRACT section 2: `--practice-server --port N [--network eip155:N]`.
class PracticeServerTest {
    private static final String PORTRAIT = "/blockrun/api/v1/portrait/enroll";
    private static final String BODY =
            "{\"name\":\"Ada\",\"image_url\":\"https://a.example/a.png\"}";

    @Test
    void standsOnLoopbackOnlyAndFreesItsPortWhenClosed() throws Exception {
        int port;
        try (var server = PracticeServer.start(PracticeOptions.standard())) {
            assertThat(server.base().getHost()).isEqualTo("127.0.0.1");
            port = server.base().getPort();
            var taken = PracticeOptions.standard().withPort(port);
            assertThatThrownBy(() -> PracticeServer.start(taken).close())
                    .isInstanceOf(IOException.class);
        }
        try (var again = PracticeServer.start(PracticeOptions.standard().withPort(port))) {
            assertThat(again.base().getPort()).isEqualTo(port);
        }
    }

    @Test
    void asksForMoneyOnTheChainItWasStartedFor() throws Exception {
        assertThat(offer(84532).get("network").asString()).isEqualTo("eip155:84532");
        assertThat(offer(84532).get("extra").get("name").asString()).isEqualTo("USDC");
        var live = offer(8453);
        assertThat(live.get("network").asString()).isEqualTo("eip155:8453");
        assertThat(live.get("extra").get("name").asString()).isEqualTo("USD Coin");
        assertThat(live.get("asset").asString())
                .isEqualTo("0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913");
        assertThatThrownBy(() -> offer(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameSeedGivesTheSameNames() throws Exception {
        assertThat(firstGroup(1)).isEqualTo(firstGroup(1)).isNotEqualTo(firstGroup(2));
    }

    @Test
    void aFaceOfAnEarlierServerIsKnownAgain(@TempDir Path folder) throws Exception {
        var picture = Files.write(folder.resolve("ada.png"), Stage.png(1));
        var owner = new Known.Owner(Address.of("0x" + "7".repeat(40)), "");
        var id = new Known.Id("ta_" + "a".repeat(32), "tg_1");
        try (var server = PracticeServer.start(PracticeOptions.standard())) {
            for (var service : List.of("blockrun", "jarvisclaw")) {
                server.takeUp(new Known(service, id, "Ada", true, picture, owner));
            }
            for (var path : List.of("/blockrun/api", "/jarvisclaw")) {
                var asked =
                        "{\"model\":\"bytedance/seedance-2.0\",\"prompt\":\"a\",\"real_face_asset_id\":\"%s\"}"
                                .formatted(id.asset());
                var answer = post(server.base() + path + "/v1/videos/generations", asked);
                assertThat(answer.toString()).contains("accepts").doesNotContain("not known");
            }
        }
    }

    private static JsonNode offer(long chainId) throws Exception {
        try (var server = PracticeServer.start(PracticeOptions.standard().withChainId(chainId))) {
            return post(server.base() + PORTRAIT, BODY).get("accepts").get(0);
        }
    }

    private static String firstGroup(long seed) throws Exception {
        var usual = PracticeOptions.standard();
        var options = new PracticeOptions(0, usual.chainId(), seed, 1, usual.time());
        try (var server = PracticeServer.start(options)) {
            var init = post(server.base() + "/blockrun/api/v1/realface/init", "{\"name\":\"Ada\"}");
            return init.get("group_id").asString();
        }
    }

    private static JsonNode post(String address, String body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return Json.read(answer.body()).orElseThrow();
        }
    }
}
