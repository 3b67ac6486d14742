package studio.likeness.boot;

import java.io.File;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.Policies;
import studio.likeness.core.pay.till.Balances;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Resolver;
import studio.likeness.core.pay.till.Surroundings;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.os.store.SqlitePolicies;

/// Where one mode's payments are made and written down. The gate is made here, once, with the only
/// seat that a signer can take.
final class MoneyRoom implements AutoCloseable {
    private final Ledger ledger;
    private final Policies policies;
    private final Checkout checkout;
    private final Resolver resolver;

    MoneyRoom(Tools tools, OpenMode mode) {
        var wallet = mode.room(WalletRoom.class, m -> new WalletRoom(tools, m));
        var chain = new LateChain(wallet::chain);
        var seat = wallet.seat();
        ledger = new SqliteLedger(mode.database());
        policies = new SqlitePolicies(mode.database());
        File disk = mode.folder().path().toFile();
        var around =
                new Surroundings(
                        mode.outside().network(),
                        seat,
                        new Balances(chain, tools.clock()),
                        ledger,
                        policies,
                        disk::getUsableSpace);
        checkout =
                new Checkout(
                        around, new Gate(seat::sign), mode.wire(), tools.clock(), tools.entropy());
        resolver = new Resolver(ledger, chain, tools.clock());
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

    /// Records and wallet close themselves.
    @Override
    public void close() {}
}
