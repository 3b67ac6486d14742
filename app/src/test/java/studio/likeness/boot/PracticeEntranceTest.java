package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.JsonNode;

/// `--practice-server` as a script meets it: the real program, its one line, its services, its end.
@Timeout(60)
class PracticeEntranceTest {
    private static final String CHAIN_ID =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"eth_chainId\",\"params\":[]}";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void oneLineOfJsonSaysWhereEverythingIs() throws Exception {
        try (var running = Running.with("--json")) {
            var told = Json.read(running.line().getBytes(StandardCharsets.UTF_8)).orElseThrow();
            var base = told.get("address").asString();
            assertThat(base).matches("http://127\\.0\\.0\\.1:[0-9]+");
            assertThat(told.at("/services/blockrun").asString()).isEqualTo(base + "/blockrun/api");
            assertThat(told.at("/services").propertyNames())
                    .containsExactly("blockrun", "jarvisclaw", "anyfast", "apimart");
            assertThat(told.get("network").asString()).isEqualTo("eip155:84532");

            var models = get(told.at("/services/blockrun").asString() + "/v1/models?format=json");
            assertThat(models.get("data").isArray()).isTrue();
            assertThat(models.get("data").isEmpty()).isFalse();
            assertThat(post(told.get("rpc").asString(), CHAIN_ID).get("result").asString())
                    .isEqualTo("0x14a34");
            assertThat(get(told.get("control").asString() + "/log").has("entries")).isTrue();

            var faucet = told.at("/faucet");
            var filled =
                    post(
                            faucet.get("url").asString(),
                            faucet.get("body").toString().replace("0x...", "0x" + "12".repeat(20)));
            assertThat(filled.get("micro").asString()).isEqualTo("20000000");
        }
    }

    @Test
    void theLineForAPersonNamesTheAddressAndTheAskedNetworkIsPaidOn() throws Exception {
        try (var running = Running.with("--network", "eip155:8453")) {
            assertThat(running.line()).startsWith("Practice services at http://127.0.0.1:");
            assertThat(post(running.address() + "/rpc", CHAIN_ID).get("result").asString())
                    .isEqualTo("0x2105");
        }
    }

    @Test
    void itEndsInSilenceWhenTheSystemAsks() throws Exception {
        try (var running = Running.with()) {
            var address = URI.create(running.address());
            running.process().toHandle().destroy();
            assertThat(running.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(running.output().readLine()).as("nothing after the one line").isNull();
            assertThat(running.process().errorReader().readLine()).isNull();
            try (var free =
                    new ServerSocket(address.getPort(), 1, InetAddress.getLoopbackAddress())) {
                assertThat(free.getLocalPort()).isEqualTo(address.getPort());
            }
        }
    }

    @Test
    void aTakenPortIsToldInOneSentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ended =
                    Program.withoutScreen()
                            .run("--practice-server", "--port", taken.getLocalPort());
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.output()).isEmpty();
            assertThat(ended.errors())
                    .singleElement()
                    .asString()
                    .contains("port " + taken.getLocalPort(), "--port");
        }
    }

    private JsonNode get(String address) throws Exception {
        return answer(HttpRequest.newBuilder(URI.create(address)).build());
    }

    private JsonNode post(String address, String body) throws Exception {
        return answer(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private JsonNode answer(HttpRequest request) throws Exception {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Json.read(answer.body()).orElseThrow();
    }

    /// A server that is stopped whatever the test finds.
    private record Running(Process process, BufferedReader output, String line)
            implements AutoCloseable {
        static Running with(String... more) throws IOException {
            var arguments = new ArrayList<Object>();
            arguments.addAll(List.of("--practice-server", "--port", 0));
            arguments.addAll(List.of(more));
            var process = Program.withoutScreen().start(arguments.toArray());
            var output = process.inputReader();
            var line = output.readLine();
            assertThat(line).as("the one line").isNotNull();
            return new Running(process, output, line);
        }

        String address() {
            return line.replaceFirst(".* (http://[^, ]+),.*", "$1");
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
