package studio.likeness.core.pay.till;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.os.chain.ChainReader;
import studio.likeness.os.chain.Dollar;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.os.store.SqlitePolicies;

/// A till with the real things around it, database, wire and chain reader, in front of a practice
/// server wherever that runs.
final class Counter implements AutoCloseable {
    static final String PORTRAIT = "/blockrun/api/v1/portrait/enroll";

    final TimelessWire wire = new TimelessWire();
    final SeatedSigner signer = new SeatedSigner();
    final Database database;
    final Ledger ledger;
    final SqlitePolicies policies;
    final Clock clock;
    final Chain chain;
    final Seller seller;
    final Checkout checkout;
    final Resolver resolver;
    long disk = Long.MAX_VALUE;

    private final URI base;

    Counter(Path folder, URI base, Clock clock, int key) {
        this(folder, base, base.resolve("/rpc"), clock, key, UnaryOperator.identity());
    }

    /// @param around the ledger comes another one, to stop between its lines
    Counter(Path folder, URI base, URI node, Clock clock, int key, UnaryOperator<Ledger> around) {
        this.base = base;
        this.clock = clock;
        database = done(Database.open(folder.resolve("studio.db"), clock, "test"));
        ledger = around.apply(new SqliteLedger(database));
        policies = new SqlitePolicies(database);
        signer.seat(signer(key));
        chain = new ChainReader(Dollar.BASE_SEPOLIA, List.of(node), wire.inner(), clock);
        seller = new Seller("blockrun", Set.of(base), true, Duration.ofMinutes(10));
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

    static PaymentSigner signer(int number) {
        return new PaymentSigner(
                done(SigningKey.taking(key(number))), Set.of(Network.BASE_SEPOLIA.dollar()));
    }

    static byte[] key(int number) {
        var scalar = new byte[32];
        Arrays.fill(scalar, 0, 28, (byte) 0x21);
        scalar[30] = (byte) (number >> 8);
        scalar[31] = (byte) number;
        return scalar;
    }

    Call portraitCall(String photo) {
        var body = "{\"name\":\"Mascot\",\"image_url\":\"%s\"}".formatted(photo);
        return Call.post(base.resolve(PORTRAIT), Body.json(body));
    }

    Wish portrait(String face, String photo) {
        return Wish.of(seller, portraitCall(photo), Purpose.portrait("Mascot", face));
    }

    /// Asked, and its recipient confirmed if it is new.
    Quote.Priced priced(Wish wish) throws InterruptedException {
        var quote = done(checkout.quote(wish, Progress.unwatched()));
        if (!(quote instanceof Quote.Priced priced)) {
            throw new AssertionError(quote);
        }
        return priced.newcomer().isPresent() ? confirmed(priced) : priced;
    }

    Quote.Priced confirmed(Quote.Priced priced) throws InterruptedException {
        var recipient = priced.newcomer().orElseThrow().payTo();
        return done(checkout.review(priced, Optional.of(recipient)));
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
    }
}
