package studio.likeness.boot;

import java.io.File;
import java.util.function.Consumer;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.Policies;
import studio.likeness.core.pay.till.Balances;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Resolver;
import studio.likeness.core.pay.till.Surroundings;
import studio.likeness.core.wallet.Payer;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.os.store.SqlitePolicies;

/// Where one mode's payments are made and written down. The gate is made here, once, with the only
/// seat that a signer can take.
final class MoneyRoom implements AutoCloseable {
    private final Payer payer;
    private final Ledger ledger;
    private final Policies policies;
    private final Checkout checkout;
    private final Resolver resolver;
    private final PaymentWatch watch;
    private final FarRoom far;

    /// @param told on any thread, what was noted of a payment
    MoneyRoom(Tools tools, OpenMode mode, Consumer<PurchaseEvent> told) {
        var wallet = mode.room(WalletRoom.class, m -> new WalletRoom(tools, m));
        var chain = new LateChain(wallet::chain);
        var seat = wallet.seat();
        payer = seat;
        ledger = new SqliteLedger(mode.database(), told);
        policies = new SqlitePolicies(mode.database());
        far = new FarRoom(tools, mode, wallet, ledger);
        File disk = mode.folder().path().toFile();
        var around =
                new Surroundings(
                        mode.outside().network(),
                        far,
                        new Balances(chain, tools.clock()),
                        ledger,
                        policies,
                        disk::getUsableSpace);
        checkout = new Checkout(around, new Gate(far), mode.wire(), tools.clock(), tools.entropy());
        resolver = new Resolver(ledger, chain, tools.clock());
        watch = new PaymentWatch(tools.tasks(), _ -> resolver.lookUp());
    }

    /// The account that pays at present.
    Payer payer() {
        return payer;
    }

    Ledger ledger() {
        return ledger;
    }

    Policies policies() {
        return policies;
    }

    Checkout checkout() {
        return checkout;
    }

    Resolver resolver() {
        return resolver;
    }

    PaymentWatch watch() {
        return watch;
    }

    FarRoom far() {
        return far;
    }

    /// Records and wallet close themselves; whoever waits for another computer is let go.
    @Override
    public void close() {
        watch.close();
        far.close();
    }
}
