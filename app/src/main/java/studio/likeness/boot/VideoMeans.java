package studio.likeness.boot;

import java.util.Optional;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.till.Balances;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Surroundings;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.os.chain.ChainReader;
import studio.likeness.os.chain.Dollar;
import studio.likeness.os.photo.PhotoFolder;
import studio.likeness.os.store.SqliteFaceBook;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.os.store.SqlitePolicies;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.ShellViewModel;

/// What clips are made with in one mode: its people, its keys and its money.
record VideoMeans(Tools tools, ShellViewModel shell) {

    VideoRoom.Means of(OpenMode mode) {
        var seat = new SeatedSigner();
        return new VideoRoom.Means(
                VideoRoom.castOf(
                        new SqliteFaceBook(mode.database()),
                        new PhotoFolder(mode.folder().faces()),
                        tools),
                seat::address,
                id -> key(mode, id),
                paying(mode, seat),
                new VideoRoom.Ways(
                        () -> shell.go(Place.FACES),
                        () -> shell.go(Place.SETTINGS),
                        () -> shell.go(Place.PLAYGROUND),
                        () -> shell.go(Place.CLIPS),
                        shell::trouble));
    }

    /// Practice takes any key; nobody has to make one.
    private static ServiceKey key(OpenMode mode, ServiceId id) {
        var byKeyAlone = id == ServiceId.ANYFAST || id == ServiceId.APIMART;
        return mode.mode() == Mode.PRACTICE && byKeyAlone
                ? new PracticeKey()
                : ServiceKey.missing(id);
    }

    /// An empty seat has nothing to pay with and says so before anything is shown.
    private VideoRoom.Paying paying(OpenMode mode, SeatedSigner seat) {
        var network = mode.outside().network();
        var ledger = new SqliteLedger(mode.database());
        var dollar = Dollar.of(network.canonical()).orElseThrow();
        var around =
                new Surroundings(
                        network,
                        seat,
                        new Balances(
                                new LateChain(
                                        () ->
                                                new ChainReader(
                                                        dollar,
                                                        mode.outside().chain(),
                                                        mode.wire(),
                                                        tools.clock())),
                                tools.clock()),
                        ledger,
                        new SqlitePolicies(mode.database()),
                        mode.folder().path().toFile()::getUsableSpace);
        var checkout =
                new Checkout(
                        around, new Gate(seat::sign), mode.wire(), tools.clock(), tools.entropy());
        return new VideoRoom.Paying(
                mode.wire(),
                ledger,
                checkout,
                (_, decided) -> decided.accept(Optional.empty()));
    }
}
