package studio.likeness.boot;

import java.util.function.Consumer;
import studio.likeness.core.text.Message;
import studio.likeness.os.photo.PhotoFolder;
import studio.likeness.os.store.SqliteFaceBook;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.ShellViewModel;

/// What clips are made with in one mode: its people, its keys and its money.
record VideoMeans(
        Tools tools, WalletScreens wallet, ShellViewModel shell, Consumer<Message> enroll) {

    VideoRoom.Means of(OpenMode mode) {
        var money = wallet.money(mode);
        return new VideoRoom.Means(
                VideoRoom.castOf(
                        new SqliteFaceBook(mode.database()),
                        new PhotoFolder(mode.folder().faces()),
                        tools),
                money.payer()::address,
                wallet.keys(mode)::of,
                new VideoRoom.Paying(
                        mode.wire(), money.ledger(), money.checkout(), wallet.reviewIn(mode)),
                new VideoRoom.Ways(
                        () -> shell.go(Place.FACES),
                        enroll,
                        () -> shell.go(Place.SETTINGS),
                        () -> shell.goWhenFree(Place.PLAYGROUND),
                        () -> shell.go(Place.CLIPS),
                        shell::trouble));
    }
}
