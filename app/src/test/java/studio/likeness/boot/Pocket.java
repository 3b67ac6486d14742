package studio.likeness.boot;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.face.receipt.ReceiptSigner;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.till.Balances;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Surroundings;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.ConsentSigner;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.os.chain.ChainReader;
import studio.likeness.os.chain.Dollar;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.os.store.SqlitePolicies;

/// What somebody in a test pays with: an account that signs, keys of services, and their answer
/// when a payment is shown to them.
final class Pocket implements AutoCloseable {
    final Map<ServiceId, String> keys = new HashMap<>();
    final List<Quote.Priced> reviewed = new ArrayList<>();
    boolean agrees = true;

    /// Another payment is on its walk to the key.
    boolean walks;

    private final SeatedSigner seat = new SeatedSigner();
    private final WalletReceipts receipts;

    /// @param account the last bytes of the account's key
    Pocket(int account) {
        var scalar = new byte[32];
        scalar[30] = (byte) (account >> 8);
        scalar[31] = (byte) account;
        var key = value(SigningKey.taking(scalar));
        receipts = new WalletReceipts(new ConsentSigner(key));
        seat.seat(new PaymentSigner(key, Set.of(Network.BASE_SEPOLIA.dollar())));
    }

    Optional<ReceiptSigner> receipts() {
        return Optional.of(receipts);
    }

    /// What the account paid for stays paid; it can sign nothing any more.
    void lock() {
        seat.empty();
    }

    /// Another account pays from now on; its key is not here.
    void payFrom(Address other) {
        seat.watch(other);
    }

    Optional<Address> address() {
        return seat.address();
    }

    static ChainReader reader(OpenMode mode, URI chain, Clock clock) {
        return new ChainReader(Dollar.BASE_SEPOLIA, List.of(chain), mode.wire(), clock);
    }

    Checkout checkout(OpenMode mode, URI chain, Wire wire, SqliteLedger ledger, Clock clock) {
        var reader = reader(mode, chain, clock);
        var around =
                new Surroundings(
                        Network.BASE_SEPOLIA,
                        seat,
                        new Balances(reader, clock),
                        ledger,
                        new SqlitePolicies(mode.database()),
                        () -> Long.MAX_VALUE);
        return new Checkout(around, new Gate(this::sign), wire, clock, new SecureEntropy());
    }

    private Outcome<Signature> sign(TransferAuthorization transfer) {
        return walks ? Outcome.failed(new AirgapProblem.RequestOpen()) : seat.sign(transfer);
    }

    /// At once; a recipient that is new is agreed to as well.
    FaceTill.Review reviewAt(Checkout checkout) {
        return (priced, decided) -> decided.accept(decision(checkout, priced));
    }

    private Optional<Quote.Priced> decision(Checkout checkout, Quote.Priced priced) {
        reviewed.add(priced);
        if (!agrees) {
            return Optional.empty();
        }
        if (priced.newcomer().isEmpty()) {
            return Optional.of(priced);
        }
        try {
            var payee = Optional.of(priced.newcomer().get().payTo());
            return Optional.of(value(checkout.review(priced, payee)));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    ServiceKey key(ServiceId id) {
        var text = keys.getOrDefault(id, "");
        return text.isEmpty() ? ServiceKey.missing(id) : new Kept(text);
    }

    private record Kept(String text) implements ServiceKey {
        @Override
        public boolean isSet() {
            return true;
        }

        @Override
        public Outcome<Secret> lend() {
            return Outcome.done(new Secret(text.toCharArray()));
        }
    }

    static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Failed<T>(var problem) -> throw new AssertionError(problem);
        };
    }

    @Override
    public void close() {
        seat.close();
    }
}
