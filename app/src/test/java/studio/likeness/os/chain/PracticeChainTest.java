package studio.likeness.os.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.os.chain.Read.problem;
import static studio.likeness.os.chain.Read.seen;
import static studio.likeness.os.chain.Read.value;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Chain.Account;
import studio.likeness.core.port.Chain.Blocks;
import studio.likeness.core.port.Chain.Nonce;
import studio.likeness.core.port.Chain.Way;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.os.http.HttpWire;
import studio.likeness.practice.Payer;
import studio.likeness.practice.Stage;
import studio.likeness.practice.http.Json;

/// web3j reads the practice chain over our wire, as it would read a real one.
class PracticeChainTest {
    private static final BigInteger GIFT = BigInteger.valueOf(20_000_000);
    private static final String ORDER = "/blockrun/api/v1/portrait/enroll";
    private static final String FIRST = "0x" + "a1".repeat(32);
    private static final String SECOND = "0x" + "b2".repeat(32);

    private final Stage stage = new Stage();
    private final HttpWire wire = new HttpWire("test");
    private final Payer payer = Payer.number(7);
    private final Account account = new Account(payer.address().checksummed());
    private final Chain chain = reader(Dollar.BASE_SEPOLIA);

    @AfterEach
    void close() {
        wire.close();
        stage.close();
    }

    @Test
    void readsTheBalanceAndSaysAsOfWhen() throws Exception {
        var balance = seen(chain.balance(account));
        assertThat(balance.value()).isEqualTo(GIFT);
        assertThat(balance.node()).isEqualTo("127.0.0.1:" + stage.server().base().getPort());
        assertThat(balance.block().time().getEpochSecond()).isEqualTo(stage.seconds());
        assertThat(balance.at()).isEqualTo(new TurnedClock().now());
        assertThat(balance.passedOver()).isEmpty();
    }

    @Test
    void blocksComeAsTimePasses() throws Exception {
        var before = value(chain.newestBlock());
        stage.pass(Duration.ofSeconds(20));
        var after = value(chain.newestBlock());
        assertThat(after.number()).isEqualTo(before.number() + 10);
        assertThat(after.time()).isEqualTo(before.time().plusSeconds(20));
    }

    @Test
    void findsAPaymentThatASettlementExecuted() throws Exception {
        var before = value(chain.newestBlock());
        var nonce = new Nonce(account, FIRST);
        assertThat(value(chain.spent(nonce))).isFalse();
        assertThat(value(chain.use(nonce, Blocks.from(before.number())))).isEmpty();

        stage.pass(Duration.ofSeconds(6));
        var paid = buy(FIRST);
        stage.pass(Duration.ofSeconds(6));

        assertThat(value(chain.spent(nonce))).isTrue();
        var use = value(chain.use(nonce, Blocks.from(before.number()))).orElseThrow();
        assertThat(use.way()).isEqualTo(Way.PAID);
        assertThat(use.transaction()).isEqualTo(transactionOf(paid));
        assertThat(use.block().number()).isGreaterThan(before.number());
        assertThat(use.block().time()).isEqualTo(Instant.ofEpochSecond(stage.seconds() - 6));
        assertThat(value(chain.balance(account))).isLessThan(GIFT);
    }

    @Test
    void tellsOnePayersNonceFromAnothersAndFromTheNext() throws Exception {
        var before = value(chain.newestBlock());
        buy(FIRST);
        var everything = Blocks.from(before.number());
        var other = new Account(Payer.number(8).address().text());
        assertThat(value(chain.spent(new Nonce(account, SECOND)))).isFalse();
        assertThat(value(chain.spent(new Nonce(other, FIRST)))).isFalse();
        assertThat(value(chain.use(new Nonce(account, SECOND), everything))).isEmpty();
        assertThat(value(chain.use(new Nonce(other, FIRST), everything))).isEmpty();
        assertThat(value(chain.use(new Nonce(account, FIRST), everything))).isPresent();
    }

    @Test
    void looksAtTheseBlocksOnly() throws Exception {
        var before = value(chain.newestBlock());
        buy(FIRST);
        var nonce = new Nonce(account, FIRST);
        var use = value(chain.use(nonce, Blocks.from(before.number()))).orElseThrow();
        var number = use.block().number();
        assertThat(value(chain.use(nonce, new Blocks(number, number)))).contains(use);
        assertThat(value(chain.use(nonce, new Blocks(before.number(), number - 1)))).isEmpty();
        stage.pass(Duration.ofHours(2));
        assertThat(value(chain.use(nonce, Blocks.from(number + 1)))).isEmpty();
        assertThat(value(chain.use(nonce, Blocks.from(number - 1)))).contains(use);
    }

    @Test
    void findsACancellationAsWhatItIs() throws Exception {
        var before = value(chain.newestBlock());
        stage.server().ledger().cancel(payer.address(), FIRST);
        var nonce = new Nonce(account, FIRST);
        assertThat(value(chain.spent(nonce))).isTrue();
        assertThat(value(chain.use(nonce, Blocks.from(before.number()))).map(Chain.Use::way))
                .isEqualTo(Optional.of(Way.CANCELED));
    }

    @Test
    void refusesToReadItAsTheRealNetwork() throws Exception {
        var node = "127.0.0.1:" + stage.server().base().getPort();
        assertThat(problem(reader(Dollar.BASE).balance(account)))
                .isEqualTo(new ChainProblem.WrongChain(node, "eip155:8453", "eip155:84532"));
    }

    private Chain reader(Dollar dollar) {
        return new ChainReader(dollar, List.of(stage.at("/rpc")), wire, new TurnedClock());
    }

    /// Through the service's own counter: asked, signed, judged, settled.
    private Stage.Got buy(String nonce) {
        var body = Json.object().put("name", "Ada").put("image_url", stage.photo("faces-1.png"));
        var challenge = stage.post(ORDER, body);
        var header = stage.wallet(payer).nonce(nonce).header(challenge);
        var bought = stage.post(ORDER, body, "PAYMENT-SIGNATURE", header);
        assertThat(bought.status()).isEqualTo(200);
        return bought;
    }

    private static String transactionOf(Stage.Got paid) {
        return paid.decoded("PAYMENT-RESPONSE").get("transaction").asString();
    }
}
