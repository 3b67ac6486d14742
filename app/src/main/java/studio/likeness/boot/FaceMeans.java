package studio.likeness.boot;

import java.util.function.Consumer;
import studio.likeness.core.face.Asset;
import studio.likeness.os.desk.SystemDesk;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.ShellViewModel;

/// What faces are paid with in one mode.
///
/// @param clip leads to where clips are made, with this face chosen
record FaceMeans(Tools tools, WalletScreens wallet, ShellViewModel shell, Consumer<Asset> clip) {
    FacesRoom.Means of(OpenMode mode) {
        var money = wallet.money(mode);
        var review = wallet.reviewIn(mode);
        var till = new FaceTill(tools, mode.wire(), money.ledger(), money.checkout(), review);
        return new FacesRoom.Means(
                new FacesRoom.Account(money.payer()::address, wallet.receipts(mode)),
                wallet.keys(mode)::of,
                till,
                new SystemDesk(System.getProperty("os.name")),
                new FacesRoom.Ways(
                        shell::trouble, () -> shell.go(Place.SETTINGS), review::showRequest, clip));
    }
}
