package studio.likeness.os.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.release.Release;
import studio.likeness.core.release.Version;
import studio.likeness.service.Script;

class PublishedReleasesTest {
    private static final URI ADDRESS =
            URI.create("https://api.releases.example/repos/a/b/releases/latest");

    private final Script wire = new Script();
    private final PublishedReleases releases = new PublishedReleases(wire, ADDRESS);

    @Test
    void theNewestIsReadFromItsTagAndItsPage() throws Exception {
        wire.answers(200, release("v0.2.0", "https://releases.example/a/b/0.2.0"));
        assertThat(releases.newest())
                .isEqualTo(
                        Outcome.done(
                                new Release(
                                        new Version(0, 2, 0),
                                        URI.create("https://releases.example/a/b/0.2.0"))));
    }

    @Test
    void theQuestionSaysNothingOfThePerson() throws Exception {
        wire.answers(200, release("v0.2.0", "https://releases.example/"));
        releases.newest();
        var call = wire.last();
        assertThat(call.method()).isEqualTo("GET");
        assertThat(call.address()).isEqualTo(ADDRESS);
        assertThat(call.body()).isInstanceOf(Body.None.class);
        assertThat(call.headers()).hasToString(call.withHeader("Accept", "x").headers().toString());
    }

    /// Where a page leads is not for the answer to choose.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "https://releases.example.elsewhere.example/",
                "http://releases.example/",
                "https://api.releases.example@elsewhere.example/",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "not an address",
                ""
            })
    void aPageElsewhereIsNoPage(String page) throws Exception {
        wire.answers(200, release("v0.2.0", page));
        assertUnclear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"v0.2.0\"", "{\"tag_name\":7}", "<html>", "{\"tag_name\":"})
    void anythingElseIsUnclear(String body) throws Exception {
        wire.answers(200, body);
        assertUnclear();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 403, 404, 500})
    void anErrorNamesNoVersion(int status) throws Exception {
        wire.answers(status, release("v0.2.0", "https://releases.example/"));
        assertUnclear();
    }

    private void assertUnclear() throws InterruptedException {
        assertThat(releases.newest())
                .isEqualTo(Outcome.failed(new Problem.ReleasesUnclear("api.releases.example")));
    }

    private static String release(String tag, String page) {
        return "{\"tag_name\":\"%s\",\"html_url\":\"%s\",\"body\":\"news\"}".formatted(tag, page);
    }
}
