package studio.likeness.service;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.till.Balances;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Paid;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Seller;
import studio.likeness.core.pay.till.Surroundings;
import studio.likeness.core.pay.till.Wish;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.port.wire.Sink;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;
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

/// The studio's own way to pay, gate, ledger and chain and all, for orders of the services' rooms.
final class Till implements AutoCloseable {
    private final SeatedSigner signer = new SeatedSigner();
    private final Database database;
    private final Ledger ledger;
    private final Checkout checkout;

    Till(Ground ground, Path folder) {
        var clock = ground.clock();
        database = Ends.value(Database.open(folder.resolve("studio.db"), clock, "test"));
        ledger = new SqliteLedger(database);
        signer.seat(signer());
        var node = ground.stage().server().base().resolve("/rpc");
        var chain = new ChainReader(Dollar.BASE_SEPOLIA, List.of(node), ground.wire(), clock);
        var around =
                new Surroundings(
                        Network.BASE_SEPOLIA,
                        signer,
                        new Balances(chain, clock),
                        ledger,
                        new SqlitePolicies(database),
                        () -> Long.MAX_VALUE);
        var gate = new Gate(signer::sign);
        checkout =
                new Checkout(around, gate, new Timeless(ground.wire()), clock, new SecureEntropy());
    }

    private static PaymentSigner signer() {
        var scalar = new byte[32];
        Arrays.fill(scalar, (byte) 0x23);
        return new PaymentSigner(
                Ends.value(SigningKey.taking(scalar)), Set.of(Network.BASE_SEPOLIA.dollar()));
    }

    Optional<Address> wallet() {
        return signer.address();
    }

    /// Asks, confirms who is paid, and pays.
    Outcome<Paid> pay(Order<?> order, Purpose purpose, boolean later) throws InterruptedException {
        var asked = Wish.of(order, purpose);
        var quote = checkout.quote(later ? asked.paidLater() : asked, Progress.unwatched());
        if (!(Ends.value(quote) instanceof Quote.Priced priced)) {
            throw new AssertionError("no price: " + quote);
        }
        var agreed =
                priced.newcomer().isEmpty()
                        ? priced
                        : Ends.value(
                                checkout.review(
                                        priced, priced.newcomer().map(offer -> offer.payTo())));
        return checkout.pay(agreed, Progress.unwatched());
    }

    /// Once more with the payment of an earlier purchase.
    Outcome<Paid> again(Entry earlier, Order<?> order) throws InterruptedException {
        var seller = Seller.of(order.site(), order.longest());
        return checkout.again(earlier.id(), seller, order.call(), Progress.unwatched());
    }

    Entry entry(Entry earlier) {
        return Ends.value(ledger.entry(earlier.id())).orElseThrow();
    }

    /// The practice services live in a time of their own, which their web server does not know.
    private record Timeless(Wire inner) implements Wire {
        @Override
        public Outcome<Answer> send(Call call, Progress progress) throws InterruptedException {
            return inner.send(call, progress).map(Timeless::undated);
        }

        private static Answer undated(Answer answer) {
            Map<String, List<String>> headers = new TreeMap<>(answer.headers().asMap());
            headers.keySet().removeIf("Date"::equalsIgnoreCase);
            return new Answer(
                    answer.status(), Headers.received(headers), answer.body(), answer.elapsed());
        }

        @Override
        public Outcome<Answer> stream(Call call, Sink sink, Progress progress) {
            throw new UnsupportedOperationException("nothing is paid for in a stream");
        }
    }

    @Override
    public void close() {
        signer.close();
        database.close();
    }
}
