package studio.likeness.core.pay.till;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real EVM on this computer: the node that Foundry ships as an npm package. The test dollar
/// stands at the address of the real one, so that domain, chain and contract are the real ones.
final class Anvil implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("Listening on (\\S+)");
    private static final String PATH = "target/anvil/node_modules/.bin/anvil";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String token;
    private final String sender;

    private Anvil(Process process, URI address, String token) {
        this.process = process;
        this.address = address;
        this.token = token;
        this.sender = rpc("eth_accounts").get(0).asString();
    }

    static Anvil start(long chain, String token) throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(PATH).toAbsolutePath().toString(),
                                "--port",
                                "0",
                                "--chain-id",
                                Long.toString(chain))
                        .redirectErrorStream(true)
                        .start();
        var anvil = new Anvil(process, listening(process.inputReader()), token);
        anvil.rpc("anvil_setCode", quoted(token), quoted(code()));
        return anvil;
    }

    private static URI listening(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var found = LISTENING.matcher(line);
            if (found.find()) {
                return URI.create("http://" + found.group(1));
            }
        }
        throw new IOException("anvil did not start");
    }

    private static String code() throws IOException {
        try (var in = Anvil.class.getResourceAsStream("test-dollar.json")) {
            return JSON.readTree(Objects.requireNonNull(in)).path("deployedBytecode").asString();
        }
    }

    URI address() {
        return address;
    }

    Instant now() {
        var block = rpc("eth_getBlockByNumber", quoted("latest"), "false");
        return Instant.ofEpochSecond(Long.decode(block.path("timestamp").asString()));
    }

    /// Time passes, and a block shows it.
    void pass(Duration time) {
        rpc("evm_increaseTime", Long.toString(time.toSeconds()));
        rpc("evm_mine");
    }

    /// A transaction to the token; its hash when it went through, empty when the token refused.
    String send(String function, Type<?>... inputs) {
        var data = FunctionEncoder.encode(new Function(function, List.of(inputs), List.of()));
        var answer =
                call(
                        "eth_sendTransaction",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"data\":\"%s\",\"gas\":\"0x7a120\"}"
                                .formatted(sender, token, data));
        if (answer.has("error")) {
            return "";
        }
        var hash = answer.path("result").asString();
        var receipt = rpc("eth_getTransactionReceipt", quoted(hash));
        while (receipt.isNull()) {
            receipt = rpc("eth_getTransactionReceipt", quoted(hash));
        }
        return receipt.path("status").asString().equals("0x1") ? hash : "";
    }

    String ask(String function, Type<?>... inputs) {
        var data = FunctionEncoder.encode(new Function(function, List.of(inputs), List.of()));
        var call = "{\"to\":\"%s\",\"data\":\"%s\"}".formatted(token, data);
        return rpc("eth_call", call, quoted("latest")).asString();
    }

    BigInteger number(String function, Type<?>... inputs) {
        return new BigInteger(ask(function, inputs).substring(2), 16);
    }

    private JsonNode rpc(String method, String... parameters) {
        var answer = call(method, parameters);
        if (answer.has("error")) {
            throw new AssertionError(method + ": " + answer.get("error"));
        }
        return answer.path("result");
    }

    private JsonNode call(String method, String... parameters) {
        var body =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":[%s]}"
                        .formatted(method, String.join(",", parameters));
        var request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            return JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    @Override
    public void close() {
        client.shutdownNow();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
