package studio.likeness.practice.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Liveness;

class PhonePagesTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private PracticeServer server;
    private Liveness liveness;
    private Liveness.Session session;

    @BeforeEach
    void start() throws IOException {
        server = PracticeServer.start(PracticeOptions.standard());
        liveness = server.world().liveness();
        session = liveness.start("Ada", Duration.ofMinutes(2));
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void thePageMayTalkToItsOwnServerOnly() throws Exception {
        var page = get(Liveness.path(session) + "?accessKeyId=x&lng=zh");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy ->
                                assertThat(policy)
                                        .contains("default-src 'none'", "connect-src 'self'")
                                        .doesNotContain("unsafe", "*", "http:", "https:"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone.css", "phone.js", "words.js"})
    void whatThePageNeedsIsServedAndNamesNoOtherHost(String file) throws Exception {
        var answer = get("/phone/page/" + file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("http:", "https:");
        assertThat(get("/phone/" + session.token()).body()).contains("/phone/page/" + file);
    }

    @Test
    void otherFilesAreNotThere() throws Exception {
        assertThat(get("/phone/page/PhonePages.class").statusCode()).isEqualTo(404);
        assertThat(get("/phone/page/..%2Fworld").statusCode()).isEqualTo(404);
    }

    @Test
    void aCheckGoesFromPendingOverOpenedToVerified() throws Exception {
        assertThat(get("/phone/" + session.token() + "/state").body())
                .contains("\"state\":\"pending\"", "\"name\":\"Ada\"");
        assertThat(say("opened").body()).contains("\"state\":\"opened\"");
        assertThat(say("done").body()).contains("\"state\":\"verified\"");
        assertThat(liveness.find(session.token()).orElseThrow().state())
                .isEqualTo(Liveness.State.VERIFIED);
    }

    /// byteplus.md §3: the phone goes on to the service's page when the check was passed.
    @Test
    void whereToGoOnIsToldWhenTheCheckWasPassed() throws Exception {
        var page = URI.create("https://studio.example/done?resultCode=10000");
        liveness.leadTo(session.token(), page);
        assertThat(say("opened").body()).doesNotContain("next");
        assertThat(say("stopped").body()).doesNotContain("next");
        assertThat(say("done").body()).contains("\"next\":\"" + page + "\"");
    }

    @Test
    void aServiceNeedNotNameAPage() throws Exception {
        assertThat(say("done").body()).contains("verified").doesNotContain("next");
    }

    @Test
    void whatFailedIsTriedAgainUnderTheSameLink() throws Exception {
        var why = Map.of("reason", "glasses");
        server.world().faults().ask(new Fault(FaultKind.LIVENESS_FAILED, "/phone", 1, why));
        assertThat(say("done").body()).contains("\"state\":\"failed\"", "\"reason\":\"glasses\"");
        assertThat(say("opened").body()).contains("\"state\":\"opened\"", "\"reason\":\"\"");
        assertThat(say("done").body()).contains("\"state\":\"verified\"");
    }

    @Test
    void theServerCountsTheTwoMinutes() throws Exception {
        server.world().clock().shift(Duration.ofSeconds(119));
        assertThat(say("opened").body()).contains("\"state\":\"opened\"");
        server.world().clock().shift(Duration.ofSeconds(1));
        assertThat(say("done").body()).contains("\"state\":\"expired\"", "\"left\":0");
        assertThat(say("opened").body()).contains("\"state\":\"expired\"");
    }

    @Test
    void whatIsVerifiedStaysVerified() throws Exception {
        say("done");
        server.world().clock().shift(Duration.ofMinutes(5));
        assertThat(say("stopped").body()).contains("\"state\":\"verified\"");
    }

    @Test
    void aLinkThatWasReplacedHasRunOut() throws Exception {
        liveness.drop(session.token());
        var answer = get("/phone/" + session.token() + "/state");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"state\":\"expired\"");
    }

    @Test
    void noPictureComesIn() throws Exception {
        var picture = "{\"word\":\"done\",\"frame\":\"" + "A".repeat(4000) + "\"}";
        assertThat(post(picture, "application/json").statusCode()).isEqualTo(415);
        assertThat(post("\u00ff\u00d8\u00ff", "image/jpeg").statusCode()).isEqualTo(415);
        assertThat(liveness.find(session.token()).orElseThrow().state())
                .isEqualTo(Liveness.State.PENDING);
    }

    @Test
    void aFormOfAnotherSiteCannotEndTheCheck() throws Exception {
        assertThat(post("{\"word\":\"done\"}", "text/plain").statusCode()).isEqualTo(415);
        assertThat(post("{\"word\":\"shout\"}", "application/json").statusCode()).isEqualTo(400);
    }

    @Test
    void tokensCannotBeGuessedFromTheSeed() throws Exception {
        try (var twin = PracticeServer.start(PracticeOptions.standard())) {
            var other = twin.world().liveness().start("Ada", Duration.ofMinutes(2));
            assertThat(other.token()).hasSize(32).isNotEqualTo(session.token());
        }
    }

    private HttpResponse<String> say(String word) throws Exception {
        return post("{\"word\":\"" + word + "\"}", "application/json");
    }

    private HttpResponse<String> post(String body, String type) throws Exception {
        var request =
                HttpRequest.newBuilder(address("/phone/" + session.token() + "/word"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return server.base().resolve(path);
    }
}
