package studio.likeness.practice.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.practice.Payer;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `eth_getLogs` as the studio reads it: what a filter lets through, and what it may not ask.
class LogsTest {
    private static final Address PAYEE = Address.of("0x" + "22".repeat(20));

    private final AtomicLong seconds = new AtomicLong(1_750_000_000);
    private final Ledger ledger = new Ledger(Network.of(84532), seconds::get);
    private final Methods methods = new Methods(ledger);
    private final Payer ada = Payer.number(1);
    private final Payer bob = Payer.number(2);
    private long first;
    private long second;

    @BeforeEach
    void twoPayments() {
        ledger.balanceOf(ada.address());
        ledger.balanceOf(bob.address());
        seconds.addAndGet(60);
        pay(ada, "0x" + "11".repeat(32));
        first = ledger.head().number();
        seconds.addAndGet(60);
        pay(bob, "0x" + "22".repeat(32));
        second = ledger.head().number();
    }

    @Test
    void withoutAPlaceInTimeOnlyTheLastBlockIsAsked() {
        assertThat(logs(Json.object())).hasSize(2);
        assertThat(logs(Json.object().put("fromBlock", "earliest")))
                .as("with the transfers of two gifts")
                .hasSize(6);
    }

    @Test
    void aRangeTakesBothItsEnds() {
        assertThat(logs(range(first, first))).hasSize(2);
        assertThat(logs(range(first, second))).hasSize(4);
        assertThat(logs(range(first + 1, second - 1))).isEmpty();
        assertThat(logs(range(second + 1, second + 100))).isEmpty();
    }

    @Test
    void aPlaceMayHoldOneWordManyOrAny() {
        var many = Json.array().add(Event.USED).add(Event.CANCELED);
        assertThat(logs(topics(Json.array().add(Event.USED)))).hasSize(2);
        assertThat(logs(topics(Json.array().add(many)))).hasSize(2);
        assertThat(logs(topics(Json.array().addNull().add(word(ada))))).hasSize(2);
        assertThat(logs(topics(Json.array().add(Event.USED).add(word(ada))))).hasSize(1);
        assertThat(logs(topics(Json.array().add(Event.USED).add(word(PAYEE))))).isEmpty();
        assertThat(logs(topics(Json.array()))).hasSize(4);
    }

    @Test
    void anEventWithFewerTopicsIsNotFoundByMore() {
        var four = Json.array().addNull().addNull().addNull().addNull();
        assertThat(logs(topics(four))).isEmpty();
    }

    @Test
    void lettersMayBeCapitals() {
        var upper = "0x" + Event.USED.substring(2).toUpperCase(Locale.ROOT);
        assertThat(logs(topics(Json.array().add(upper)))).hasSize(2);
        var token = ledger.network().token();
        var asked = range(first, second).put("address", token.checksummed());
        assertThat(logs(asked)).hasSize(4);
        assertThat(logs(asked.put("address", PAYEE.text()))).isEmpty();
        assertThat(logs(asked.set("address", Json.array().add(PAYEE.text()).add(token.text()))))
                .hasSize(4);
    }

    @Test
    void aBlockCanBeNamedByItsHash() {
        var hash = ledger.head().hash();
        assertThat(logs(Json.object().put("blockHash", hash))).hasSize(2);
        refused(Json.object().put("blockHash", "0x" + "0".repeat(64)), -32000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "0x", "12", "-0x1", ""})
    void whatIsNoBlockIsRefused(String tag) {
        refused(Json.object().put("fromBlock", tag), -32602);
    }

    @Test
    void aRangeThatRunsBackwardsIsRefused() {
        refused(range(second, first), -32602);
        assertThatThrownBy(() -> methods.call("eth_getLogs", Json.array().add("x")))
                .isInstanceOf(RpcError.class);
    }

    private void refused(ObjectNode filter, int code) {
        assertThatThrownBy(() -> logs(filter))
                .asInstanceOf(InstanceOfAssertFactories.type(RpcError.class))
                .extracting(RpcError::code)
                .isEqualTo(code);
    }

    private JsonNode logs(JsonNode filter) {
        return methods.call("eth_getLogs", Json.array().add(filter));
    }

    private static ObjectNode range(long from, long to) {
        return Json.object().put("fromBlock", Hex.quantity(from)).put("toBlock", Hex.quantity(to));
    }

    private ObjectNode topics(JsonNode places) {
        return range(first, second).set("topics", places);
    }

    private static String word(Payer payer) {
        return word(payer.address());
    }

    private static String word(Address address) {
        return Hex.of(Words.of(address));
    }

    private void pay(Payer payer, String nonce) {
        var now = BigInteger.valueOf(seconds.get());
        var authorization =
                new Authorization(
                        payer.address(),
                        PAYEE,
                        BigInteger.TEN,
                        now.subtract(BigInteger.ONE),
                        now.add(BigInteger.valueOf(600)),
                        nonce);
        var signature = Signature.parse(payer.sign(authorization, ledger.network())).orElseThrow();
        assertThat(ledger.transfer(authorization, signature)).isPresent();
    }
}
