package studio.likeness.practice.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A real browser, driven by the W3C's WebDriver protocol over plain HTTP.
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DENY = 2;

    /// Answers when the page is in the view that is asked for.
    private static final String UNTIL =
            """
            const [view, done] = arguments;
            const body = document.body;
            const look = () => body.dataset.view === view && (watcher.disconnect(), done(view));
            const watcher = new MutationObserver(look);
            watcher.observe(body, { attributes: true });
            look();
            """;

    private static final String UNTIL_TITLE =
            """
            const [words, done] = arguments;
            const title = document.getElementById('title');
            const look = () => title.textContent === words && (watcher.disconnect(), done(words));
            const watcher = new MutationObserver(look);
            watcher.observe(title, { childList: true });
            look();
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BrowserDriver driver;
    private final String session;

    /// @param camera whether the page may use the camera, which is a made-up one
    public Browser(boolean camera) throws IOException {
        driver = BrowserDriver.start();
        var sessions = driver.address() + "/session";
        var started = call("POST", sessions, Map.of("capabilities", wishes(camera)));
        session = sessions + "/" + started.path("sessionId").asString();
        var patience = Map.of("script", PATIENCE.toMillis());
        call("POST", session + "/timeouts", patience);
    }

    private static Map<String, Object> wishes(boolean camera) {
        var switches =
                List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--use-fake-device-for-media-stream",
                        "--lang=en");
        var settings =
                Map.of(
                        "profile.default_content_setting_values.media_stream_camera",
                        camera ? 1 : DENY);
        return Map.of(
                "alwaysMatch",
                Map.of(
                        "goog:chromeOptions",
                        Map.of("args", switches, "prefs", settings),
                        "goog:loggingPrefs",
                        Map.of("browser", "ALL")));
    }

    public void open(URI page) {
        call("POST", session + "/url", Map.of("url", page.toString()));
    }

    /// Waits, by the page's own report of every change, until it shows `view`.
    public void waitFor(String view) {
        script("execute/async", UNTIL, view);
    }

    void waitForTitle(String words) {
        script("execute/async", UNTIL_TITLE, words);
    }

    public void click(String id) {
        call("POST", element(id) + "/click", Map.of());
    }

    void choose(String id, Path file) {
        call("POST", element(id) + "/value", Map.of("text", file.toAbsolutePath().toString()));
    }

    public String text(String id) {
        return run("return document.getElementById(arguments[0]).textContent", id).asString();
    }

    JsonNode run(String script, Object... with) {
        return script("execute/sync", script, with);
    }

    /// What the page complained about: a refused request, a broken script.
    List<String> complaints() {
        return call("POST", session + "/se/log", Map.of("type", "browser"))
                .valueStream()
                .filter(entry -> entry.path("level").asString().equals("SEVERE"))
                .map(entry -> entry.path("message").asString())
                .toList();
    }

    void look(int width, int height, boolean dark) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        var theme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(theme)));
    }

    byte[] picture() {
        var picture = call("GET", session + "/screenshot", Map.of()).asString();
        return Base64.getDecoder().decode(picture);
    }

    private void command(String name, Map<String, Object> with) {
        call("POST", session + "/goog/cdp/execute", Map.of("cmd", name, "params", with));
    }

    private String element(String id) {
        var found =
                call(
                        "POST",
                        session + "/element",
                        Map.of("using", "css selector", "value", "#" + id));
        return session + "/element/" + found.valueStream().findFirst().orElseThrow().asString();
    }

    private JsonNode script(String how, String script, Object... with) {
        return call("POST", session + "/" + how, Map.of("script", script, "args", List.of(with)));
    }

    private JsonNode call(String method, String address, Map<String, ?> body) {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE.plusSeconds(20));
        var sent =
                method.equals("POST")
                        ? request.POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        : request.method(method, BodyPublishers.noBody());
        try {
            var answer = client.send(sent.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.body());
            }
            return JSON.readTree(answer.body()).path("value");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            call("DELETE", session, Map.of());
        } finally {
            driver.close();
            client.close();
        }
    }
}
