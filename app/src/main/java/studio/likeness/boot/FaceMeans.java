package studio.likeness.boot;

import studio.likeness.core.mode.Mode;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.os.desk.SystemDesk;
import studio.likeness.ui.pay.PaymentReview;
import studio.likeness.ui.shell.ShellViewModel;

/// What faces are paid with in one mode: the wallet of the mode, after a person has looked, or the
/// key of a service.
record FaceMeans(Tools tools, OpenMode mode, ShellViewModel shell, PaymentReview review) {
    FacesRoom.Means means() {
        var seat = mode.room(WalletRoom.class, m -> new WalletRoom(tools, m)).seat();
        var money = mode.room(MoneyRoom.class, m -> new MoneyRoom(tools, m));
        var checkout = money.checkout();
        var till =
                new FaceTill(
                        tools,
                        mode.wire(),
                        money.ledger(),
                        checkout,
                        (priced, decided) -> review.ask(priced, checkout::review, decided));
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
}
