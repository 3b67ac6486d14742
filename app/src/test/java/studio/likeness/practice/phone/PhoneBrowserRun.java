package studio.likeness.practice.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;
import studio.likeness.practice.video.Renderer;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Liveness;
import studio.likeness.practice.world.VideoOrder;

/// The phone page in a real browser with a made-up camera: `mvn -q -pl app -Pbrowser verify`.
class PhoneBrowserRun {
    private static final Path PICTURES = Path.of("target", "phone");

    private PracticeServer server;
    private Liveness.Session session;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(PICTURES);
        server = PracticeServer.start(PracticeOptions.standard());
        session = server.world().liveness().start("Ada", Duration.ofMinutes(2));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPersonWithACameraIsVerified() throws Exception {
        try (var browser = new Browser(true)) {
            browser.open(link("?lng=en"));
            browser.waitFor("intro");
            shoot(browser, "1-intro");
            browser.click("start");
            browser.waitFor("face");
            browser.waitFor("nod");
            shoot(browser, "2-nod");
            browser.waitFor("blink");
            browser.waitFor("verified");
            shoot(browser, "3-verified");
            assertThat(browser.text("title")).isEqualTo("Verification completed");
            assertThat(isShown(browser, ".tick")).isTrue();
            assertThat(isShown(browser, ".cross")).isFalse();
            assertThat(state()).isEqualTo(Liveness.State.VERIFIED);
            assertThat(browser.complaints()).isEmpty();
            assertThat(cameraIsOff(browser)).isTrue();
        }
    }

    @Test
    void whoPassedGoesOnToTheServicesPage() throws Exception {
        var page = server.base().resolve("/practice/portraits/ada.png?resultCode=10000");
        server.world().liveness().leadTo(session.token(), page);
        try (var browser = new Browser(false)) {
            browser.open(link("?lng=en"));
            browser.waitFor("intro");
            assertThat(isShown(browser, "#next")).isFalse();
            browser.click("without");
            browser.waitFor("verified");
            shoot(browser, "9-go-on");
            browser.click("next");
            assertThat(browser.run("return location.href").asString()).isEqualTo(page.toString());
        }
    }

    @Test
    void theLanguageThatWasAppendedWins() throws Exception {
        try (var browser = new Browser(false)) {
            browser.open(link("?lng=zh&lng=en"));
            browser.waitFor("intro");
            assertThat(browser.text("title")).isEqualTo("Show that it is you");
        }
    }

    /// The server's log holds every request that came: all are the page itself, or one word.
    @Test
    void nothingButWordsLeavesThePage() throws Exception {
        try (var browser = new Browser(true)) {
            browser.open(link(""));
            browser.waitFor("intro");
            browser.click("start");
            browser.waitFor("verified");
            var asked =
                    browser.run("return performance.getEntriesByType('resource').map(r => r.name)");
            var own = server.base() + "/phone/";
            assertThat(asked.valueStream().map(name -> name.asString()))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith(own))
                    .noneMatch(name -> name.contains("?"));
        }
    }

    @Test
    void aPersonWithoutACameraChoosesAClip(@TempDir Path folder) throws Exception {
        try (var browser = new Browser(false)) {
            browser.open(link("?lng=en"));
            browser.waitFor("intro");
            browser.click("start");
            browser.waitFor("denied");
            shoot(browser, "4-denied");
            browser.choose("clip", clip(folder, 1));
            browser.waitForTitle("That clip does not fit");
            assertThat(state()).isEqualTo(Liveness.State.OPENED);
            browser.choose("clip", clip(folder, 3));
            browser.waitFor("verified");
            assertThat(state()).isEqualTo(Liveness.State.VERIFIED);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aLinkThatRanOutSaysSo() throws Exception {
        try (var browser = new Browser(true)) {
            browser.open(link("?lng=en"));
            browser.waitFor("intro");
            server.world().clock().shift(Duration.ofMinutes(2));
            browser.waitFor("expired");
            shoot(browser, "5-expired");
            browser.open(link("?lng=en"));
            browser.waitFor("expired");
            assertThat(state()).isEqualTo(Liveness.State.EXPIRED);
        }
    }

    @Test
    void whatFailedIsTriedAgainOnTheSamePage() throws Exception {
        server.world().faults().ask(new Fault(FaultKind.LIVENESS_FAILED, "/phone", 1, Map.of()));
        try (var browser = new Browser(false)) {
            browser.open(link("?lng=en"));
            browser.waitFor("intro");
            browser.click("without");
            browser.waitFor("face");
            shoot(browser, "6-without-camera");
            browser.waitFor("failed");
            shoot(browser, "7-failed");
            assertThat(state()).isEqualTo(Liveness.State.FAILED);
            browser.click("retry");
            browser.waitFor("intro");
            assertThat(state()).isEqualTo(Liveness.State.OPENED);
            browser.click("without");
            browser.waitFor("verified");
            assertThat(state()).isEqualTo(Liveness.State.VERIFIED);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh,证明是你本人,zh-Hans", "zh-Hant,證明是你本人,zh-Hant", "en,Show that it is you,en"})
    void thePageSpeaksTheLanguageOfTheLink(String lng, String title, String tag) throws Exception {
        try (var browser = new Browser(false)) {
            browser.open(link("?t=" + session.token() + "&lng=" + lng));
            browser.waitFor("intro");
            assertThat(browser.text("title")).isEqualTo(title);
            assertThat(browser.run("return document.documentElement.lang").asString())
                    .isEqualTo(tag);
            shoot(browser, "8-language-" + lng);
        }
    }

    private Liveness.State state() {
        return server.world().liveness().find(session.token()).orElseThrow().state();
    }

    private URI link(String query) {
        return server.base().resolve(Liveness.path(session) + query);
    }

    private static boolean isShown(Browser browser, String part) {
        return browser.run(
                        "const part = document.querySelector(arguments[0]);"
                                + " return getComputedStyle(part).display !== 'none'",
                        part)
                .asBoolean();
    }

    private static boolean cameraIsOff(Browser browser) {
        return browser.run("return document.getElementById('camera').srcObject === null")
                .asBoolean();
    }

    private static Path clip(Path folder, int seconds) throws Exception {
        var frame = new VideoOrder.Frame("1:1", "480p", seconds, false);
        var order = new VideoOrder("m", "", frame, 1, "", Optional.empty(), false);
        return Files.write(
                folder.resolve("clip-" + seconds + ".mp4"), new Renderer().make(order).mp4());
    }

    /// Keeps pictures for people to look at, and holds that nothing needs sideways scrolling.
    private static void shoot(Browser browser, String name) throws IOException {
        for (var dark : new boolean[] {false, true}) {
            for (int width : new int[] {360, 1280}) {
                browser.look(width, width == 360 ? 740 : 860, dark);
                assertThat(
                                browser.run(
                                                "return document.documentElement.scrollWidth <="
                                                        + " innerWidth")
                                        .asBoolean())
                        .as("%s at %d wide", name, width)
                        .isTrue();
                var file = "%s-%s-%s.png".formatted(name, width, dark ? "dark" : "light");
                Files.write(PICTURES.resolve(file), browser.picture());
            }
        }
    }
}
