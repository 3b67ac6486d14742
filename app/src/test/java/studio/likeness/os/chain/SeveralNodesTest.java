package studio.likeness.os.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.os.chain.Read.problem;
import static studio.likeness.os.chain.Read.seen;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Chain.Account;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.os.http.HttpWire;

/// One node failing is fine, and is said.
class SeveralNodesTest {
    private static final Account OWNER = new Account("0x" + "11".repeat(20));

    private final FakeNode first;
    private final FakeNode second;
    private final HttpWire wire = new HttpWire("test");
    private final TurnedClock clock = new TurnedClock();
    private final Chain chain;

    SeveralNodesTest() throws IOException {
        first = new FakeNode();
        second = new FakeNode();
        second.results("eth_call", FakeNode.word("2"));
        var nodes = Stream.of(first, second).map(FakeNode::uri).toList();
        chain = new ChainReader(Dollar.BASE_SEPOLIA, nodes, wire, clock);
    }

    @AfterEach
    void close() {
        wire.close();
        first.close();
        second.close();
    }

    @Test
    void theFirstIsAskedAndTheSecondLeftAlone() throws Exception {
        assertThat(seen(chain.balance(OWNER)).node()).isEqualTo(first.name());
        assertThat(second.calls()).isZero();
    }

    @Test
    void theSecondAnswersWhenTheFirstCannot() throws Exception {
        first.fails("eth_call", -32005);
        var balance = seen(chain.balance(OWNER));
        assertThat(balance.value()).isEqualTo(BigInteger.TWO);
        assertThat(balance.node()).isEqualTo(second.name());
        assertThat(balance.passedOver())
                .containsExactly(new ChainProblem.NodeRefused(first.name(), "-32005"));
    }

    @Test
    void aNodeThatFailedRestsAndComesBack() throws Exception {
        first.says("eth_call", 503, "");
        seen(chain.balance(OWNER));
        first.results("eth_call", FakeNode.word("1"));
        var calls = first.calls();
        var meanwhile = seen(chain.balance(OWNER));
        assertThat(meanwhile.node()).isEqualTo(second.name());
        assertThat(meanwhile.passedOver()).hasSize(1);
        assertThat(first.calls()).isEqualTo(calls);

        clock.pass(Rota.REST);
        var later = seen(chain.balance(OWNER));
        assertThat(later.node()).isEqualTo(first.name());
        assertThat(later.passedOver()).isEmpty();
    }

    @Test
    void aRestingNodeIsAskedWhenNobodyElseAnswers() throws Exception {
        first.says("eth_call", 503, "");
        seen(chain.balance(OWNER));
        first.results("eth_call", FakeNode.word("1"));
        second.close();
        var balance = seen(chain.balance(OWNER));
        assertThat(balance.node()).isEqualTo(first.name());
        assertThat(balance.passedOver()).containsExactly(new Problem.HostUnreachable("127.0.0.1"));
    }

    @Test
    void aNodeOfAnotherNetworkIsRefusedAndNamed() throws Exception {
        first.results("eth_chainId", "\"0x2105\"");
        var wrong = new ChainProblem.WrongChain(first.name(), "eip155:84532", "eip155:8453");
        var balance = seen(chain.balance(OWNER));
        assertThat(balance.node()).isEqualTo(second.name());
        assertThat(balance.passedOver()).containsExactly(wrong);
        assertThat(first.asked("eth_call")).isEmpty();

        second.close();
        assertThat(problem(chain.balance(OWNER))).isEqualTo(wrong);
    }

    @Test
    void aNodeSaysOnceWhichNetworkItIsAndAgainAfterAFailure() throws Exception {
        seen(chain.balance(OWNER));
        seen(chain.balance(OWNER));
        assertThat(first.asked("eth_chainId")).hasSize(1);

        first.fails("eth_call", -32603);
        seen(chain.balance(OWNER));
        first.results("eth_call", FakeNode.word("1"));
        first.results("eth_chainId", "\"0x2105\"");
        clock.pass(Rota.REST);
        assertThat(seen(chain.balance(OWNER)).node()).isEqualTo(second.name());
        assertThat(first.asked("eth_chainId")).hasSize(2);
    }

    @Test
    void allThatWereAskedAreNamedWhenNoneAnswers() throws Exception {
        first.fails("eth_call", -32005);
        second.results("eth_call", "null");
        assertThat(problem(chain.balance(OWNER)))
                .isEqualTo(new ChainProblem.ChainSilent(first.name() + ", " + second.name()));
    }

    @Test
    void aKeyInAnAddressIsNeverShown() throws Exception {
        first.says("eth_call", 401, "");
        second.says("eth_call", 401, "");
        assertThat(problem(chain.balance(OWNER)).values().toString()).doesNotContain("secret-key");
        second.results("eth_call", FakeNode.word("2"));
        assertThat(seen(chain.balance(OWNER)).toString()).doesNotContain("secret-key");
    }

    @Test
    void aBlockThatCameBetweenTwoQuestionsIsNoFailure() throws Exception {
        var next = FakeNode.BLOCK.replace("0xf4240", "0xf4241");
        first.results("eth_getBlockByNumber", FakeNode.BLOCK, next);
        first.does(
                "eth_call",
                (exchange, question) -> {
                    var old = question.get("params").get(1).asString().equals("0xf4240");
                    var gone = "\"error\":{\"code\":-32000,\"message\":\"missing trie node\"}";
                    var answer = old ? gone : "\"result\":" + FakeNode.word("1");
                    FakeNode.say(exchange, 200, FakeNode.envelope(question, answer));
                });
        var balance = seen(chain.balance(OWNER));
        assertThat(balance.node()).isEqualTo(first.name());
        assertThat(balance.block().number()).isEqualTo(1_000_001);
    }

    @Test
    void withoutAnyNodeThereIsNothingToRead() {
        assertThatThrownBy(() -> new ChainReader(Dollar.BASE_SEPOLIA, List.of(), wire, clock))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
