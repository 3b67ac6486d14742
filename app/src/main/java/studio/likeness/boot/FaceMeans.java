package studio.likeness.boot;

import java.util.Optional;
import java.util.function.Consumer;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.till.Balances;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Surroundings;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.os.chain.ChainReader;
import studio.likeness.os.chain.Dollar;
import studio.likeness.os.desk.SystemDesk;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.os.store.SqlitePolicies;
import studio.likeness.ui.shell.ShellViewModel;

/// What faces are paid with in one mode.
record FaceMeans(Tools tools, OpenMode mode, ShellViewModel shell) {
    FacesRoom.Means means() {
        var seat = mode.adopt(new SeatedSigner());
        var ledger = new SqliteLedger(mode.database());
        var till =
                new FaceTill(tools, mode.wire(), ledger, checkout(seat, ledger), FaceMeans::review);
        return new FacesRoom.Means(
                seat::address,
                this::key,
                till,
                new SystemDesk(System.getProperty("os.name")),
                shell::trouble);
    }

    /// Practice's services take any key, so nobody has to make one there.
    private ServiceKey key(ServiceId id) {
        return mode.mode() == Mode.PRACTICE ? new PracticeKey() : ServiceKey.missing(id);
    }

    /// Nothing is signed that nobody has looked at.
    private static void review(Quote.Priced priced, Consumer<Optional<Quote.Priced>> decided) {
        decided.accept(Optional.empty());
    }

    private Checkout checkout(SeatedSigner seat, SqliteLedger ledger) {
        var chain =
                new LateChain(
                        () ->
                                new ChainReader(
                                        Dollar.of(mode.outside().network().canonical())
                                                .orElseThrow(),
                                        mode.outside().chain(),
                                        mode.wire(),
                                        tools.clock()));
        var around =
                new Surroundings(
                        mode.outside().network(),
                        seat,
                        new Balances(chain, tools.clock()),
                        ledger,
                        new SqlitePolicies(mode.database()),
                        mode.folder().path().toFile()::getUsableSpace);
        return new Checkout(
                around, new Gate(seat::sign), mode.wire(), tools.clock(), tools.entropy());
    }
}
