package studio.likeness.boot;

import studio.likeness.core.mode.Mode;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.os.photo.PhotoFolder;
import studio.likeness.os.store.SqliteFaceBook;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.ShellViewModel;

/// What clips are made with in one mode: its people, its keys and its money.
record VideoMeans(Tools tools, ShellViewModel shell, WalletScreens wallet) {

    VideoRoom.Means of(OpenMode mode) {
        var money = wallet.money(mode);
        var review = wallet.review();
        var account = mode.room(WalletRoom.class, m -> new WalletRoom(tools, m)).seat();
        return new VideoRoom.Means(
                VideoRoom.castOf(
                        new SqliteFaceBook(mode.database()),
                        new PhotoFolder(mode.folder().faces()),
                        tools),
                account::address,
                id -> key(mode, id),
                new VideoRoom.Paying(
                        mode.wire(),
                        money.ledger(),
                        money.checkout(),
                        (priced, decided) -> review.ask(priced, money.checkout()::review, decided)),
                new VideoRoom.Ways(
                        () -> shell.go(Place.FACES),
                        () -> shell.go(Place.SETTINGS),
                        () -> shell.go(Place.PLAYGROUND),
                        () -> shell.go(Place.CLIPS),
                        shell::trouble));
    }

    /// Practice's services take any key, so nobody has to make one there.
    private ServiceKey key(OpenMode mode, ServiceId id) {
        return mode.mode() == Mode.PRACTICE ? new PracticeKey() : wallet.keys(mode).of(id);
    }
}
