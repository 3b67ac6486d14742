package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.pay.till.Counter.done;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.DynamicBytes;
import org.web3j.abi.datatypes.Utf8String;
import org.web3j.abi.datatypes.generated.Bytes32;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint8;
import org.web3j.utils.Numeric;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.RowKind;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.practice.Payer;
import studio.likeness.practice.chain.Keccak;
import studio.likeness.practice.http.Answer;
import studio.likeness.practice.http.LoopbackServer;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the studio signs, executed by a real EVM, and found there again: `mvn -q -pl app -Pchain
/// verify`. The service here takes payments and never answers; the test does with them what it
/// likes.
class ChainRun {
    private static final String PAYEE = "0x209693Bc6afc0C5328bA36FaF03C514EF312287C";
    private static final String CHALLENGE =
            """
            {"x402Version":2,"accepts":[{"scheme":"exact","network":"eip155:84532",\
            "amount":"11000","asset":"%s","payTo":"%s","maxTimeoutSeconds":300,\
            "extra":{"name":"USDC","version":"2"}}]}\
            """
                    .formatted(Network.BASE_SEPOLIA.dollar().contract(), PAYEE);

    @TempDir private Path folder;
    private final List<JsonNode> payments = new ArrayList<>();
    private Anvil anvil;
    private LoopbackServer service;
    private Counter counter;

    @BeforeEach
    void open() throws IOException {
        var token = Network.BASE_SEPOLIA.dollar();
        anvil = Anvil.start(token.chainId(), token.contract().toString());
        anvil.send(
                "initialize",
                new Utf8String("USDC"),
                new Utf8String("USDC"),
                new Utf8String("2"),
                new Uint8(6));
        service = LoopbackServer.start(0, request -> Answer.whole(reply(request)));
        counter =
                new Counter(
                        folder,
                        service.base(),
                        anvil.address(),
                        new BlockClock(anvil),
                        1,
                        UnaryOperator.identity());
        anvil.send("mint", payer(), new Uint256(1_000_000));
    }

    @AfterEach
    void close() {
        counter.close();
        service.close();
        anvil.close();
    }

    @Test
    void theTokenIsWhatTheTableSays() {
        assertThat(anvil.ask("DOMAIN_SEPARATOR"))
                .isEqualTo(
                        "0x" + HexFormat.of().formatHex(Network.BASE_SEPOLIA.dollar().separator()));
    }

    @Test
    void aSignedPaymentIsSettledOnceAndFoundThroughItsEvent() throws Exception {
        pay();
        var transaction = execute();
        assertThat(transaction).startsWith("0x");
        assertThat(anvil.number("balanceOf", new Address(PAYEE))).isEqualTo(11_000);
        assertThat(execute()).as("a second time").isEmpty();

        var held = done(counter.ledger.open()).getFirst();
        assertThat(held.purchase().state()).isEqualTo(PurchaseState.UNKNOWN);
        done(counter.resolver.lookUp());
        var entry = done(counter.ledger.entry(held.purchase().id())).orElseThrow();
        assertThat(entry.state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(entry.trail().transaction()).isEqualTo(transaction);
        assertThat(anvil.number("balanceOf", new Address(PAYEE))).isEqualTo(11_000);
    }

    @Test
    void whatRanOutIsRefusedByTheTokenAndFreedByItsWord() throws Exception {
        pay();
        done(counter.resolver.lookUp());
        assertThat(done(counter.ledger.open())).as("while it may be used").hasSize(1);
        anvil.pass(Duration.ofSeconds(400));
        assertThat(execute()).as("after its window").isEmpty();
        done(counter.resolver.lookUp());
        assertThat(done(counter.ledger.open())).isEmpty();
        assertThat(last()).isEqualTo(RowKind.UNUSED);
    }

    @Test
    void whatIsNotYetValidIsRefused() throws Exception {
        var later = new BlockClock(anvil, Duration.ofHours(1));
        try (var early =
                new Counter(
                        Files.createDirectory(folder.resolve("early")),
                        service.base(),
                        anvil.address(),
                        later,
                        1,
                        UnaryOperator.identity())) {
            pay(early);
            assertThat(execute()).as("before its window").isEmpty();
            anvil.pass(Duration.ofHours(1));
            assertThat(execute()).as("inside it").startsWith("0x");
        }
    }

    @Test
    void aCancelledPaymentCanNeverBeTaken() throws Exception {
        var held = pay();
        assertThat(cancel(held)).startsWith("0x");
        assertThat(execute()).isEmpty();
        done(counter.resolver.lookUp());
        assertThat(done(counter.ledger.open())).isEmpty();
        assertThat(last()).isEqualTo(RowKind.CANCELLED);
        assertThat(anvil.number("balanceOf", new Address(PAYEE))).isEqualTo(0);
    }

    @Test
    void aLaterSignatureOfTheSamePurchaseCannotBeTakenBesideTheFirst() throws Exception {
        var held = pay();
        anvil.pass(Duration.ofSeconds(301));
        counter.checkout.again(
                held.purchase().id(),
                counter.seller,
                counter.portraitCall("x"),
                Progress.unwatched());
        assertThat(payments).hasSize(2);
        assertThat(payments.get(1).at("/authorization/nonce"))
                .isEqualTo(payments.get(0).at("/authorization/nonce"));
        assertThat(execute()).as("the second").startsWith("0x");
        assertThat(execute(payments.getFirst())).as("the first").isEmpty();
        assertThat(anvil.number("balanceOf", new Address(PAYEE))).isEqualTo(11_000);
    }

    private Held pay() throws InterruptedException {
        return pay(counter);
    }

    private static Held pay(Counter payer) throws InterruptedException {
        var priced = payer.priced(payer.portrait("f-1", "x"));
        done(payer.checkout.pay(priced, Progress.unwatched()));
        return done(payer.ledger.open()).getFirst();
    }

    private RowKind last() {
        var id = done(counter.ledger.page(LedgerFilter.ALL, 0, 1)).entries().getFirst().id();
        return done(counter.ledger.history(id)).getLast().kind();
    }

    private String execute() {
        return execute(payments.getLast());
    }

    private String execute(JsonNode payment) {
        var pay = payment.path("authorization");
        return anvil.send(
                "transferWithAuthorization",
                new Address(pay.path("from").asString()),
                new Address(pay.path("to").asString()),
                number(pay, "value"),
                number(pay, "validAfter"),
                number(pay, "validBefore"),
                new Bytes32(Numeric.hexStringToByteArray(pay.path("nonce").asString())),
                new DynamicBytes(
                        Numeric.hexStringToByteArray(payment.path("signature").asString())));
    }

    private static Uint256 number(JsonNode pay, String field) {
        return new Uint256(new BigInteger(pay.path(field).asString()));
    }

    /// The payer takes it back, in a way that the studio itself never signs.
    private String cancel(Held held) {
        var key = Counter.key(1);
        var nonce = held.purchase().attempt().nonce().bytes();
        var type = "CancelAuthorization(address authorizer,bytes32 nonce)";
        var owner = new byte[32];
        System.arraycopy(held.purchase().terms().payer().bytes(), 0, owner, 12, 20);
        var struct = Keccak.hash(Keccak.hash(type.getBytes(StandardCharsets.UTF_8)), owner, nonce);
        var separator = Network.BASE_SEPOLIA.dollar().separator();
        var digest = Keccak.hash(new byte[] {0x19, 0x01}, separator, struct);
        var signature = new Payer(HexFormat.of().formatHex(key)).sign(digest);
        return anvil.send(
                "cancelAuthorization",
                payer(),
                new Bytes32(nonce),
                new DynamicBytes(Numeric.hexStringToByteArray(signature)));
    }

    private Address payer() {
        return new Address(counter.signer.address().orElseThrow().toString());
    }

    /// Asks for money, and keeps what it is given to itself.
    private Reply reply(Request request) {
        var header = request.header("payment-signature");
        if (header == null) {
            var challenge = CHALLENGE.getBytes(StandardCharsets.UTF_8);
            return Reply.json(402, "")
                    .withHeader("PAYMENT-REQUIRED", Base64.getEncoder().encodeToString(challenge));
        }
        payments.add(
                JsonMapper.shared().readTree(Base64.getDecoder().decode(header)).path("payload"));
        return Reply.empty(500);
    }

    /// The chain's own time, or so much later.
    private record BlockClock(Anvil anvil, Duration ahead) implements Clock {
        BlockClock(Anvil anvil) {
            this(anvil, Duration.ZERO);
        }

        @Override
        public Instant now() {
            return anvil.now().plus(ahead);
        }

        @Override
        public Duration uptime() {
            return Duration.ZERO;
        }
    }
}
