package studio.likeness.practice.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.Payer;
import studio.likeness.practice.http.Answer;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.LoopbackServer;
import tools.jackson.databind.JsonNode;

/// Issue 3, point 2: a ledger answered over JSON-RPC as a node would.
class NodeTest {
    private static final String TOKEN = "0x036CbD53842c5426634e7929541eC2318f3dCF7e";
    private static final Address PAYEE = Address.of("0x" + "22".repeat(20));

    private final AtomicLong seconds = new AtomicLong(1_750_000_000);
    private final Ledger ledger = new Ledger(Network.of(84532), seconds::get);
    private final Payer payer = Payer.number(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private LoopbackServer server;

    @BeforeEach
    void start() throws Exception {
        var node = new Node(ledger);
        ledger.withoutGift(PAYEE);
        server = LoopbackServer.start(0, request -> Answer.whole(node.handle(request)));
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void saysWhichChainItIs() throws Exception {
        assertThat(result("eth_chainId", "[]").asString()).isEqualTo("0x14a34");
        assertThat(result("net_version", "[]").asString()).isEqualTo("84532");
        assertThat(result("web3_clientVersion", "[]").asString()).isNotEmpty();
        assertThat(Hex.quantity(result("eth_gasPrice", "[]").asString())).isPositive();
        assertThat(result("eth_getCode", "[\"" + TOKEN + "\",\"latest\"]").asString())
                .isNotEqualTo("0x");
        assertThat(result("eth_getCode", "[\"" + PAYEE.text() + "\",\"latest\"]").asString())
                .isEqualTo("0x");
        assertThat(result("eth_getBalance", "[\"" + PAYEE.text() + "\",\"latest\"]").asString())
                .isEqualTo("0x0");
    }

    @Test
    void theTokenSaysWhatItIs() throws Exception {
        assertThat(read("0x313ce567")).isEqualTo("0x" + "0".repeat(63) + "6");
        assertThat(text(read("0x06fdde03"))).isEqualTo("USDC");
        assertThat(text(read("0x95d89b41"))).isEqualTo("USDC");
        assertThat(text(read("0x54fd4d50"))).isEqualTo("2");
        assertThat(read("0x3644e515"))
                .isEqualTo("0x71f17a3b2ff373b803d70a5a07c046c1a2bc8e89c09ef722fcb047abe94c9818");
        assertThat(call(TOKEN, "0x12345678").get("error").get("code").asInt()).isEqualTo(3);
        assertThat(call(PAYEE.text(), "0x313ce567").get("result").asString()).isEqualTo("0x");
    }

    @Test
    void aFreshAddressIsGivenTwentyDollarsOnce() throws Exception {
        assertThat(balance(payer.address())).isEqualTo(20_000_000);
        ledger.setBalance(payer.address(), BigInteger.ONE);
        assertThat(balance(payer.address())).isEqualTo(1);
        assertThat(balance(PAYEE)).isZero();
    }

    @Test
    void aTransferShowsInBalancesStateLogsReceiptAndBlock() throws Exception {
        var before = Hex.quantity(result("eth_blockNumber", "[]").asString());
        var hash = pay("0x" + "11".repeat(32), 250_000);
        assertThat(balance(payer.address())).isEqualTo(19_750_000);
        assertThat(balance(PAYEE)).isEqualTo(250_000);
        assertThat(used("11".repeat(32))).isTrue();
        assertThat(used("12".repeat(32))).isFalse();

        var used = logs("\"%s\",\"%s\"".formatted(Event.USED, word(payer.address())), before);
        assertThat(used).hasSize(1);
        assertThat(used.get(0).get("topics").get(2).asString()).isEqualTo("0x" + "11".repeat(32));
        assertThat(used.get(0).get("transactionHash").asString()).isEqualTo(hash);
        var moved = logs("\"%s\",null,\"%s\"".formatted(Event.TRANSFER, word(PAYEE)), before);
        assertThat(moved).hasSize(1);
        assertThat(new BigInteger(moved.get(0).get("data").asString().substring(2), 16))
                .isEqualTo(250_000);

        var receipt = result("eth_getTransactionReceipt", "[\"" + hash + "\"]");
        assertThat(receipt.get("status").asString()).isEqualTo("0x1");
        assertThat(receipt.get("logs")).hasSize(2);
        var number = receipt.get("blockNumber").asString();
        var block = result("eth_getBlockByNumber", "[\"" + number + "\",false]");
        assertThat(block.get("hash")).isEqualTo(receipt.get("blockHash"));
        assertThat(block.get("transactions").get(0).asString()).isEqualTo(hash);
        var transaction = result("eth_getTransactionByHash", "[\"" + hash + "\"]");
        assertThat(transaction.get("input").asString()).startsWith("0xe3ee160e");
        assertThat(result("eth_getTransactionReceipt", "[\"0x" + "0".repeat(64) + "\"]").isNull())
                .isTrue();
    }

    @Test
    void topicsAreTheOnesOfTheReference() {
        assertThat(Event.USED)
                .isEqualTo("0x98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a5");
        assertThat(Event.CANCELED)
                .isEqualTo("0x1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d81");
    }

    @Test
    void cancellingUsesTheNonceUpWithItsOwnEvent() throws Exception {
        assertThat(ledger.cancel(payer.address(), "0x" + "33".repeat(32))).isTrue();
        assertThat(ledger.cancel(payer.address(), "0x" + "33".repeat(32))).isFalse();
        assertThat(used("33".repeat(32))).isTrue();
        assertThat(logs("\"" + Event.CANCELED + "\"", Blocks.first())).hasSize(1);
        assertThat(logs("\"" + Event.USED + "\"", Blocks.first())).isEmpty();
    }

    @Test
    void blocksComeEveryTwoSecondsAndNeverGoBack() throws Exception {
        var first = ledger.head();
        seconds.addAndGet(10);
        assertThat(ledger.head().number()).isEqualTo(first.number() + 5);
        assertThat(ledger.head().timestamp()).isEqualTo(first.timestamp() + 10);
        pay("0x" + "44".repeat(32), 1);
        var mined = ledger.head();
        seconds.addAndGet(-1000);
        assertThat(ledger.head()).isEqualTo(mined);
        var ahead = Hex.quantity(mined.number() + 1);
        assertThat(result("eth_getBlockByNumber", "[\"" + ahead + "\",false]").isNull()).isTrue();
    }

    @Test
    void errorsCarryTheCodesOfJsonRpc() throws Exception {
        assertThat(code("{")).isEqualTo(-32700);
        assertThat(code("[]")).isEqualTo(-32600);
        assertThat(code("{\"id\":1}")).isEqualTo(-32600);
        assertThat(code(request("eth_sendTransaction", "[]"))).isEqualTo(-32601);
        assertThat(code(request("eth_getBalance", "[\"0x12\"]"))).isEqualTo(-32602);
        assertThat(code(request("eth_getBlockByNumber", "[\"soon\",false]"))).isEqualTo(-32602);
        var old = "[{\"to\":\"%s\",\"data\":\"0x313ce567\"},\"0x1\"]".formatted(TOKEN);
        assertThat(code(request("eth_call", old))).isEqualTo(-32000);
    }

    @Test
    void batchesAreAnsweredCallByCall() throws Exception {
        var answers =
                post("[%s,%s]".formatted(request("eth_chainId", "[]"), request("nope", "[]")));
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).get("result").asString()).isEqualTo("0x14a34");
        assertThat(answers.get(1).get("error").get("code").asInt()).isEqualTo(-32601);
    }

    /// JSON-RPC 2.0, section 4.1 and 6: what has no id gets no answer, also inside a batch.
    @Test
    void notificationsGetNoAnswer() throws Exception {
        var silent = "{\"jsonrpc\":\"2.0\",\"method\":\"eth_chainId\",\"params\":[]}";
        assertThat(status(silent)).isEqualTo(204);
        assertThat(status("[%s,%s]".formatted(silent, silent))).isEqualTo(204);
        assertThat(post("[%s,%s]".formatted(silent, request("eth_chainId", "[]")))).hasSize(1);
        assertThat(post("[1,%s]".formatted(request("eth_chainId", "[]"))))
                .hasSize(2)
                .first()
                .satisfies(bad -> assertThat(bad.at("/error/code").asInt()).isEqualTo(-32600));
    }

    @Test
    void anIdComesBackAsItWent() throws Exception {
        for (var id : new String[] {"0", "\"a\"", "null", "12345678901"}) {
            for (var method : new String[] {"eth_chainId", "nope"}) {
                var asked =
                        "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"%s\"}".formatted(id, method);
                assertThat(post(asked).get("id").toString()).isEqualTo(id);
            }
        }
    }

    private int status(String body) throws Exception {
        var request =
                HttpRequest.newBuilder(server.base().resolve("/rpc"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private String pay(String nonce, long micro) {
        var now = BigInteger.valueOf(seconds.get());
        var authorization =
                new Authorization(
                        payer.address(),
                        PAYEE,
                        BigInteger.valueOf(micro),
                        now.subtract(BigInteger.TEN),
                        now.add(BigInteger.valueOf(600)),
                        nonce);
        var signature = payer.sign(authorization, ledger.network());
        return ledger.transfer(authorization, Signature.parse(signature).orElseThrow())
                .orElseThrow();
    }

    private JsonNode logs(String topics, long from) throws Exception {
        var filter =
                "[{\"address\":\"%s\",\"topics\":[%s],\"fromBlock\":\"%s\",\"toBlock\":\"latest\"}]"
                        .formatted(TOKEN, topics, Hex.quantity(from));
        return result("eth_getLogs", filter);
    }

    private boolean used(String nonce) throws Exception {
        var answer = read("0xe94a0102" + word(payer.address()).substring(2) + nonce);
        return answer.endsWith("1");
    }

    private long balance(Address owner) throws Exception {
        return Long.parseLong(read("0x70a08231" + word(owner).substring(2)).substring(2), 16);
    }

    private String read(String data) throws Exception {
        return call(TOKEN, data).get("result").asString();
    }

    private JsonNode call(String to, String data) throws Exception {
        var params = "[{\"to\":\"%s\",\"data\":\"%s\"},\"latest\"]".formatted(to, data);
        return post(request("eth_call", params));
    }

    private JsonNode result(String method, String params) throws Exception {
        var answer = post(request(method, params));
        assertThat(answer.has("error")).as(answer.toString()).isFalse();
        return answer.get("result");
    }

    private int code(String body) throws Exception {
        return post(body).get("error").get("code").asInt();
    }

    private static String request(String method, String params) {
        return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"%s\",\"params\":%s}"
                .formatted(method, params);
    }

    private JsonNode post(String body) throws Exception {
        var request =
                HttpRequest.newBuilder(server.base().resolve("/rpc"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return Json.read(answer.body()).orElseThrow();
    }

    private static String word(Address address) {
        return Hex.of(Words.of(address));
    }

    private static String text(String answer) {
        var bytes = Hex.bytes(answer);
        return new String(bytes, 64, bytes[63], StandardCharsets.UTF_8);
    }
}
