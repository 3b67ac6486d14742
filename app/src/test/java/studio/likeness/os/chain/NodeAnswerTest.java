package studio.likeness.os.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.os.chain.Read.problem;
import static studio.likeness.os.chain.Read.value;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Chain.Account;
import studio.likeness.core.port.Chain.Nonce;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.os.http.HttpWire;

/// A node is a stranger: whatever it says that is not exactly an answer is not used.
class NodeAnswerTest {
    private static final Limits SHORT =
            new Limits(Duration.ofMillis(500), Duration.ofMillis(900), 10_000);
    private static final Account OWNER = new Account("0x" + "11".repeat(20));
    private static final Nonce NONCE = new Nonce(OWNER, "0x" + "22".repeat(32));

    private final FakeNode node;
    private final HttpWire wire = new HttpWire("test");
    private final Chain chain;

    NodeAnswerTest() throws IOException {
        node = new FakeNode();
        chain = reader(node.uri());
    }

    @AfterEach
    void close() {
        wire.close();
        node.close();
    }

    private Chain reader(URI uri) {
        return new ChainReader(Dollar.BASE_SEPOLIA, List.of(uri), wire, new TurnedClock(), SHORT);
    }

    @Test
    void aGoodNodeIsBelieved() throws Exception {
        assertThat(value(chain.balance(OWNER))).isEqualTo(BigInteger.valueOf(1_000_000));
        var call = node.asked("eth_call").findFirst().orElseThrow().get("params");
        assertThat(call.get(0).get("to").asString()).isEqualTo(Dollar.BASE_SEPOLIA.token());
        assertThat(call.get(0).get("data").asString())
                .isEqualTo("0x70a08231" + "0".repeat(24) + "11".repeat(20));
        assertThat(call.get(1).asString()).isEqualTo("0xf4240");
    }

    @Test
    void theNonceIsAskedForInTheTokensWords() throws Exception {
        node.results("eth_call", FakeNode.word("1"));
        assertThat(value(chain.spent(NONCE))).isTrue();
        node.results("eth_call", FakeNode.word("0"));
        assertThat(value(chain.spent(NONCE))).isFalse();
        var call = node.asked("eth_call").findFirst().orElseThrow().get("params");
        assertThat(call.get(0).get("data").asString())
                .isEqualTo("0xe94a0102" + "0".repeat(24) + "11".repeat(20) + "22".repeat(32));
    }

    @Test
    void theLargestBalanceIsANumberLikeAnyOther() throws Exception {
        node.results("eth_call", "\"0x" + "f".repeat(64) + "\"");
        assertThat(value(chain.balance(OWNER)))
                .isEqualTo(BigInteger.TWO.pow(256).subtract(BigInteger.ONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {-32700, -32600, -32601, -32602, -32603, -32000, -32005, 3})
    void anErrorKeepsItsNumber(int code) throws Exception {
        node.fails("eth_call", code);
        assertThat(problem(chain.balance(OWNER)))
                .isEqualTo(new ChainProblem.NodeRefused(node.name(), Integer.toString(code)));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 400, 401, 403, 404, 429, 500, 502, 503})
    void aStatusIsNoAnswer(int status) throws Exception {
        node.says("eth_call", status, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":\"0x1\"}");
        assertThat(problem(chain.balance(OWNER)))
                .isEqualTo(new ChainProblem.NodeRefused(node.name(), Integer.toString(status)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "\"0x\"",
                "\"0x1\"",
                "\"1000000\"",
                "1000000",
                "\"0xzz00000000000000000000000000000000000000000000000000000000000000\"",
                "\"0x+000000000000000000000000000000000000000000000000000000000000001\"",
                "\"0x00000000000000000000000000000000000000000000000000000000000f424000\"",
                "{}",
                "[]",
                "true"
            })
    void whatIsNoWordIsNoBalance(String result) throws Exception {
        node.results("eth_call", result);
        assertThat(problem(chain.balance(OWNER)))
                .isEqualTo(new ChainProblem.NodeUnreadable(node.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "ff", "100000000000000000000000000000000"})
    void aStateIsYesOrNo(String hex) throws Exception {
        node.results("eth_call", FakeNode.word(hex));
        assertThat(problem(chain.spent(NONCE)))
                .isEqualTo(new ChainProblem.NodeUnreadable(node.name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"number\":null,\"hash\":\"0x0\",\"timestamp\":\"0x1\"}",
                "{\"number\":\"latest\",\"hash\":\"HASH\",\"timestamp\":\"0x1\"}",
                "{\"number\":\"0x01\",\"hash\":\"HASH\",\"timestamp\":\"0x1\"}",
                "{\"number\":\"-0x1\",\"hash\":\"HASH\",\"timestamp\":\"0x1\"}",
                "{\"number\":\"0x1\",\"hash\":\"0x12\",\"timestamp\":\"0x1\"}",
                "{\"number\":\"0x1\",\"hash\":\"HASH\",\"timestamp\":\"0xffffffffffffffff\"}",
                "{\"number\":\"0x1\",\"hash\":\"HASH\"}",
                "\"0x1\""
            })
    void whatIsNoBlockIsNoBlock(String result) throws Exception {
        node.results("eth_getBlockByNumber", result.replace("HASH", "0x" + "cc".repeat(32)));
        assertThat(problem(chain.newestBlock()))
                .isEqualTo(new ChainProblem.NodeUnreadable(node.name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"0x14a34\"",
                "<html>sign in</html>",
                "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":\"0x14a34\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"result\":\"0x14a34\"}",
                "{\"jsonrpc\":\"2.0\",\"result\":\"0x14a34\"}"
            })
    void anAnswerToNothingIsNoAnswer(String text) throws Exception {
        node.says("eth_chainId", 200, text);
        assertThat(problem(chain.newestBlock()))
                .isEqualTo(new ChainProblem.NodeUnreadable(node.name()));
        assertThat(node.asked("eth_getBlockByNumber")).isEmpty();
    }

    @Test
    void aHugeAnswerIsNotReadToItsEnd() throws Exception {
        node.says("eth_call", 200, "{\"result\":\"" + "0".repeat(20_000) + "\"}");
        assertThat(problem(chain.balance(OWNER)))
                .isEqualTo(new Problem.AnswerTooLarge("127.0.0.1", 10_000));
    }

    @Test
    void aSlowAnswerIsNotWaitedFor() throws Exception {
        var over = new CountDownLatch(1);
        node.does(
                "eth_call",
                (exchange, question) -> {
                    try {
                        over.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    FakeNode.say(exchange, 200, FakeNode.envelope(question, "\"result\":\"0x\""));
                });
        assertThat(problem(chain.balance(OWNER)))
                .isEqualTo(new ChainProblem.ChainSilent(node.name()));
        over.countDown();
    }

    @Test
    void aNodeThatIsNotThereWasNotReached() throws Exception {
        node.close();
        assertThat(problem(chain.balance(OWNER)))
                .isEqualTo(new Problem.HostUnreachable("127.0.0.1"));
    }

    @Test
    void plainHttpEndsAtThisComputer() throws Exception {
        assertThat(problem(reader(URI.create("http://node.example/rpc")).balance(OWNER)))
                .isEqualTo(new Problem.AddressRefused("http://node.example"));
    }

    @Test
    void anInterruptedReadingEnds() throws Exception {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> chain.balance(OWNER)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }
}
