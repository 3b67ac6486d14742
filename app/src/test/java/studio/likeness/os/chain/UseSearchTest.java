package studio.likeness.os.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.os.chain.Read.problem;
import static studio.likeness.os.chain.Read.value;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Chain.Account;
import studio.likeness.core.port.Chain.Blocks;
import studio.likeness.core.port.Chain.Nonce;
import studio.likeness.core.port.Chain.Use;
import studio.likeness.core.port.Chain.Way;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.os.http.HttpWire;

/// A log decides whether somebody was paid: it must be about this nonce, of this token, in these
/// blocks.
class UseSearchTest {
    private static final String USED =
            "0x98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a5";
    private static final String CANCELED =
            "0x1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d81";
    private static final String PAYER = "0x" + "0".repeat(24) + "ab".repeat(20);
    private static final String VALUE = "0x" + "22".repeat(32);
    private static final String TRANSACTION = "0x" + "dd".repeat(32);
    private static final Nonce NONCE = new Nonce(new Account("0x" + "AB".repeat(20)), VALUE);
    private static final long HEAD = 1_000_000;
    private static final Blocks LAST_TEN = Blocks.from(HEAD - 9);

    private final FakeNode node;
    private final HttpWire wire = new HttpWire("test");
    private final Chain chain;

    UseSearchTest() throws IOException {
        node = new FakeNode();
        chain = new ChainReader(Dollar.BASE_SEPOLIA, List.of(node.uri()), wire, new TurnedClock());
    }

    @AfterEach
    void close() {
        wire.close();
        node.close();
    }

    @Test
    void aUseIsFoundWithItsTransactionAndTime() throws Exception {
        node.results("eth_getLogs", "[" + log() + "]");
        var block = new Chain.Block(HEAD, Instant.ofEpochSecond(0x69205d80L));
        assertThat(value(chain.use(NONCE, LAST_TEN)))
                .contains(new Use(Way.PAID, TRANSACTION, block));
    }

    @Test
    void aCancellationIsNoPayment() throws Exception {
        node.results("eth_getLogs", "[" + log().replace(USED, CANCELED) + "]");
        assertThat(value(chain.use(NONCE, LAST_TEN)).orElseThrow().way()).isEqualTo(Way.CANCELED);
    }

    @Test
    void theQuestionNamesTokenEventsPayerAndNonce() throws Exception {
        assertThat(value(chain.use(NONCE, LAST_TEN))).isEmpty();
        var filter = node.asked("eth_getLogs").findFirst().orElseThrow().get("params").get(0);
        assertThat(filter.get("address").get(0).asString()).isEqualTo(Dollar.BASE_SEPOLIA.token());
        assertThat(filter.get("fromBlock").asString()).isEqualTo("0xf4237");
        assertThat(filter.get("toBlock").asString()).isEqualTo("0xf4240");
        assertThat(filter.get("topics").toString())
                .isEqualTo(
                        "[[\"%s\",\"%s\"],\"%s\",\"%s\"]".formatted(CANCELED, USED, PAYER, VALUE));
    }

    @Test
    void aLongRangeIsSearchedInPagesUntilFound() throws Exception {
        node.results("eth_getLogs", "[]", "[]", "[" + log() + "]");
        assertThat(value(chain.use(NONCE, new Blocks(HEAD - 2_999, HEAD)))).isPresent();
        var pages =
                node.asked("eth_getLogs")
                        .map(q -> q.get("params").get(0))
                        .map(f -> f.get("fromBlock").asString() + "-" + f.get("toBlock").asString())
                        .toList();
        assertThat(pages).containsExactly("0xf3689-0xf3a70", "0xf3a71-0xf3e58", "0xf3e59-0xf4240");
    }

    @Test
    void aNodeThatHasNotSeenTheBlocksIsBehind() throws Exception {
        assertThat(problem(chain.use(NONCE, Blocks.from(HEAD + 1))))
                .isEqualTo(new ChainProblem.NodeBehind(node.name()));
        assertThat(node.asked("eth_getLogs")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "another token, 036cbd53842c5426634e7929541ec2318f3dcf7e, "
                + "036cbd53842c5426634e7929541ec2318f3dcf70",
        "another payer, abababab, abababac",
        "another nonce, 22222222, 22222223",
        "another event, 98de5035, 98de5036",
        "no transaction, dddddddd, dddd",
        "before the range, 0xf4240, 0xf4236",
        "after the range, 0xf4240, 0xf4241",
        "a number that is none, 0xf4240, 0x0f4240",
        "another block's hash, bbbbbbbb, bbbbbbbc",
        "taken back, false, true"
    })
    void aLogAboutSomethingElseIsNotBelieved(String what, String part, String other)
            throws Exception {
        var crooked = log().replaceFirst(Pattern.quote(part), other);
        assertThat(crooked).as(what).isNotEqualTo(log());
        node.results("eth_getLogs", "[" + crooked + "]");
        assertThat(problem(chain.use(NONCE, LAST_TEN)))
                .as(what)
                .isEqualTo(new ChainProblem.NodeUnreadable(node.name()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "null",
                "{}",
                "\"none\"",
                "[\"0x1\"]",
                "[null]",
                "[{}]",
                "[{\"topics\":null}]",
                "[{\"topics\":[null,null,null]}]"
            })
    void whatIsNoListOfLogsIsNotBelieved(String result) throws Exception {
        node.results("eth_getLogs", result);
        assertThat(problem(chain.use(NONCE, LAST_TEN)))
                .isEqualTo(new ChainProblem.NodeUnreadable(node.name()));
    }

    @Test
    void topicsAreThree() throws Exception {
        node.results("eth_getLogs", "[" + log().replace(",\"" + VALUE + "\"", "") + "]");
        assertThat(problem(chain.use(NONCE, LAST_TEN)))
                .isEqualTo(new ChainProblem.NodeUnreadable(node.name()));
    }

    @Test
    void aNonceCannotEndTwice() throws Exception {
        node.results("eth_getLogs", "[%s,%s]".formatted(log(), log().replace(USED, CANCELED)));
        assertThat(problem(chain.use(NONCE, LAST_TEN)))
                .isEqualTo(new ChainProblem.NodeUnreadable(node.name()));
    }

    @Test
    void valuesAreCheckedWhenTheyAreMade() {
        assertThatThrownBy(() -> new Account("0x12")).hasMessage("not an account");
        assertThatThrownBy(() -> new Nonce(NONCE.payer(), "0x12")).hasMessage("not a nonce");
        assertThatThrownBy(() -> new Blocks(2, 1)).hasMessage("no such range of blocks");
        assertThatThrownBy(() -> Blocks.from(-1)).hasMessage("no such range of blocks");
    }

    private static String log() {
        return """
        {"address":"%s","topics":["%s","%s","%s"],"data":"0x","blockNumber":"0xf4240",
        "blockHash":"0x%s","transactionHash":"%s","transactionIndex":"0x0","logIndex":"0x1",
        "removed":false}"""
                .formatted(
                        Dollar.BASE_SEPOLIA.token(),
                        USED,
                        PAYER,
                        VALUE,
                        "bb".repeat(32),
                        TRANSACTION);
    }
}
