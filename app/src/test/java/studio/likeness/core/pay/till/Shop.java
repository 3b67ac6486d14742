package studio.likeness.core.pay.till;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.ledger.Totals;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.os.chain.ChainReader;
import studio.likeness.os.chain.Dollar;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.os.store.SqlitePolicies;
import studio.likeness.practice.Stage;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.http.Json;

/// A till with everything real around it: the database on disk, the wire, the chain reader, and the
/// practice services on the other side.
final class Shop implements AutoCloseable {
    static final String PORTRAIT = "/blockrun/api/v1/portrait/enroll";
    static final String VIDEOS = "/blockrun/api/v1/videos/generations";
    static final MicroUsd PRICE = MicroUsd.of(11_000);

    final Stage stage = new Stage();
    final TimelessWire wire = new TimelessWire();
    final Database database;
    final SqliteLedger ledger;
    final SqlitePolicies policies;
    final SeatedSigner signer = new SeatedSigner();
    final Chain chain;
    final Clock clock;
    final Checkout checkout;
    final Resolver resolver;
    final Seller seller;
    long disk = Long.MAX_VALUE;

    Shop(Path folder) {
        clock = new StageClock(stage);
        database = done(Database.open(folder.resolve("studio.db"), clock, "test"));
        ledger = new SqliteLedger(database);
        policies = new SqlitePolicies(database);
        signer.seat(signer(0x21));
        chain =
                new ChainReader(
                        Dollar.BASE_SEPOLIA, List.of(stage.at("/rpc")), wire.inner(), clock);
        seller = new Seller("blockrun", Set.of(stage.at("")), true, Duration.ofMinutes(10));
        checkout = checkout(new Gate(signer::sign));
        resolver = new Resolver(ledger, chain, clock);
    }

    Checkout checkout(Gate gate) {
        var around =
                new Surroundings(
                        Network.BASE_SEPOLIA,
                        signer,
                        new Balances(chain, clock),
                        ledger,
                        policies,
                        () -> disk);
        return new Checkout(around, gate, wire, clock, new SecureEntropy());
    }

    static PaymentSigner signer(int filling) {
        var scalar = new byte[32];
        Arrays.fill(scalar, (byte) filling);
        return new PaymentSigner(
                done(SigningKey.taking(scalar)), Set.of(Network.BASE_SEPOLIA.dollar()));
    }

    Address payer() {
        return signer.address().orElseThrow();
    }

    Call portraitCall() {
        var body = Json.object().put("name", "Mascot").put("image_url", stage.photo("plain.png"));
        return Call.post(stage.at(PORTRAIT), Body.json(body.toString()));
    }

    Order portrait(String face) {
        return Order.of(seller, portraitCall(), Purpose.portrait("Mascot", face));
    }

    Order video(String job) {
        var body =
                Json.object()
                        .put("model", "bytedance/seedance-2.0-fast")
                        .put("prompt", "A quiet lake")
                        .put("duration_seconds", 5);
        var call = Call.post(stage.at(VIDEOS), Body.json(body.toString()));
        return Order.of(seller, call, Purpose.video("A quiet lake", "", job)).paidLater();
    }

    /// Asked, and its recipient confirmed if it is new.
    Quote.Priced priced(Order order) throws InterruptedException {
        var quote = done(checkout.quote(order, Progress.unwatched()));
        if (!(quote instanceof Quote.Priced priced)) {
            throw new AssertionError(quote);
        }
        return priced.newcomer().isPresent() ? confirmed(priced) : priced;
    }

    Quote.Priced confirmed(Quote.Priced priced) throws InterruptedException {
        var recipient = priced.newcomer().orElseThrow().payTo();
        return done(checkout.review(priced, Optional.of(recipient)));
    }

    Outcome<Paid> pay(Order order) throws InterruptedException {
        return checkout.pay(priced(order), Progress.unwatched());
    }

    /// What the chain moved out of the payer's account.
    MicroUsd taken() {
        var name = payer().toString().toLowerCase(Locale.ROOT);
        var owner = studio.likeness.practice.chain.Address.of(name);
        var left = stage.server().ledger().balanceOf(owner);
        return MicroUsd.of(Ledger.GIFT.subtract(left).longValueExact());
    }

    Totals totals() {
        return done(ledger.totals(LedgerFilter.ALL));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Failed<T>(var problem) -> throw new AssertionError(problem);
        };
    }

    static Problem problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(var value) -> throw new AssertionError(value);
            case Outcome.Failed<?>(var problem) -> problem;
        };
    }

    @Override
    public void close() {
        signer.close();
        database.close();
        wire.inner().close();
        stage.close();
    }

    private record StageClock(Stage stage) implements Clock {
        @Override
        public Instant now() {
            return Instant.ofEpochSecond(stage.seconds());
        }

        @Override
        public Duration uptime() {
            return Duration.between(Instant.EPOCH, now());
        }
    }
}
