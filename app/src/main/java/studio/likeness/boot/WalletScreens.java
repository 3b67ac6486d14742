package studio.likeness.boot;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.receipt.ReceiptSigner;
import studio.likeness.core.notice.Notice.Weight;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.port.Task;
import studio.likeness.core.service.KeyDesk;
import studio.likeness.core.service.ServiceKeys;
import studio.likeness.core.text.Message;
import studio.likeness.os.desk.SystemDesk;
import studio.likeness.os.files.DiskFiles;
import studio.likeness.os.picture.CodePictureFiles;
import studio.likeness.os.store.SqliteEnrollments;
import studio.likeness.os.store.SqliteFaceBook;
import studio.likeness.ui.carry.CarryDialog;
import studio.likeness.ui.carry.LapsedDialog;
import studio.likeness.ui.codes.CodeDoor;
import studio.likeness.ui.codes.IntakeViewModel;
import studio.likeness.ui.ledger.LedgerView;
import studio.likeness.ui.ledger.LedgerViewModel;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.pay.PaymentReview;
import studio.likeness.ui.purse.LivePurse;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.PictureWindow;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.view.SystemFileWindow;
import studio.likeness.ui.wallet.LimitsViewModel;
import studio.likeness.ui.wallet.WalletView;
import studio.likeness.ui.wallet.WalletViewModel;

/// Makes what a person sees of the wallet. The purse outlives every mode; what it shows is that of
/// the mode that holds.
final class WalletScreens {
    private final Tools tools;
    private final LivePurse purse;
    private final WalletViewModel.Outlets outlets;
    private final PaymentReview review;
    private final ShellViewModel shell;
    private @Nullable Dialog walk;

    WalletScreens(Tools tools, LivePurse purse, ShellViewModel shell, NoticeCenter notices) {
        this.tools = tools;
        this.purse = purse;
        this.shell = shell;
        review = new PaymentReview(shell, purse, tools.tasks(), tools.clock());
        outlets =
                new WalletViewModel.Outlets(
                        tools.settings(),
                        shell,
                        new SystemFileWindow(),
                        new CodeDoor(
                                pictures(),
                                new IntakeViewModel.Tools(tools.tasks(), new CodePictureFiles())),
                        new DiskFiles(),
                        tools.entropy(),
                        notices,
                        shell::trouble);
    }

    private PictureWindow pictures() {
        return new PictureWindow.OfTheSystem(() -> null, tools.words().say("codes.file"));
    }

    Screen wallet(OpenMode mode) {
        showWalk(money(mode));
        var policies = money(mode).policies();
        var limits = new LimitsViewModel(policies, tools.tasks(), outlets.problems());
        var money = money(mode);
        var elsewhere =
                new WalletViewModel.Elsewhere(
                        money.far().walk().requestProperty().map(Optional::isPresent),
                        () -> showWalk(money));
        return new WalletView(
                new WalletViewModel(purse, limits, outlets, elsewhere), tools.words());
    }

    /// The keys with their free checks.
    KeyDesk desk(OpenMode mode) {
        var room = room(mode);
        return new KeyChecks(tools, mode, room.keys(), room.keyLock()).desk();
    }

    /// Keys that were opened without an account lock by the same watch.
    void keysOpened() {
        purse.look();
    }

    ServiceKeys keys(OpenMode mode) {
        return room(mode).keys();
    }

    Supplier<Optional<ReceiptSigner>> receipts(OpenMode mode) {
        return room(mode)::receipts;
    }

    private WalletRoom room(OpenMode mode) {
        return mode.room(WalletRoom.class, m -> new WalletRoom(tools, m));
    }

    MoneyRoom money(OpenMode mode) {
        return mode.room(MoneyRoom.class, m -> new MoneyRoom(tools, m, event -> noted(m, event)));
    }

    /// The balance in sight is the one after the payment. From any thread.
    private void noted(OpenMode mode, PurchaseEvent event) {
        Platform.runLater(
                () -> {
                    if (event instanceof PurchaseEvent.Settled) {
                        purse.refresh();
                    }
                    money(mode).watch().noted(event);
                });
    }

    /// What was left open by an earlier start is settled or looked up, now that the mode is here.
    void enter(OpenMode mode) {
        purse.open(room(mode).seen());
        var money = money(mode);
        money.far().whenUnread(outlets.problems());
        money.far().walk().requestProperty().subscribe(_ -> showWalk(money));
        money.far().walk().lapsedProperty().subscribe(_ -> showWalk(money));
        tools.tasks()
                .start(
                        Task.of(
                                        Message.of("task.check-payments"),
                                        _ ->
                                                money.far()
                                                        .begin()
                                                        .then(_ -> money.resolver().afterRestart()))
                                .onDone(_ -> money.watch().look())
                                .quiet());
    }

    /// What waits for a signature from another computer lies over the window until it is answered.
    private void showWalk(MoneyRoom money) {
        if (walk != null) {
            shell.close(walk);
            walk = null;
        }
        var model = money.far().walk();
        model.requestProperty()
                .get()
                .ifPresent(
                        open -> {
                            walk = new CarryDialog(model, open, pictures(), shell);
                            shell.show(walk);
                        });
        model.lapsedProperty()
                .get()
                .filter(_ -> walk == null)
                .ifPresent(
                        over -> {
                            walk = new LapsedDialog(model, over);
                            shell.show(walk);
                        });
    }

    /// The question before each payment, for every feature that pays.
    FaceTill.Review reviewIn(OpenMode mode) {
        return new ReviewHere(money(mode));
    }

    private final class ReviewHere implements FaceTill.Review {
        private final MoneyRoom money;

        ReviewHere(MoneyRoom money) {
            this.money = money;
        }

        @Override
        public void show(Quote.Priced priced, Consumer<Optional<Quote.Priced>> decided) {
            review.ask(priced, money.checkout()::review, decided);
        }

        @Override
        public boolean isAsked() {
            return money.far().open().filter(open -> open.answer().isEmpty()).isPresent();
        }

        @Override
        public void showRequest() {
            showWalk(money);
        }
    }

    Screen ledger(OpenMode mode, Runnable toWallet) {
        var money = money(mode);
        var sources =
                new LedgerViewModel.Sources(
                        mode.mode(),
                        money.ledger(),
                        new FaceOwners(
                                new SqliteFaceBook(mode.database()),
                                new SqliteEnrollments(mode.database())),
                        _ -> money.resolver().lookUp().map(_ -> true),
                        tools.clock(),
                        ZoneId.systemDefault());
        var reached =
                new LedgerViewModel.Outlets(
                        tools.tasks(),
                        outlets.files(),
                        new SystemDesk(System.getProperty("os.name")),
                        toWallet,
                        told -> outlets.notices().tell(Weight.GOOD, told),
                        outlets.problems());
        return new LedgerView(
                new LedgerViewModel(sources, reached), tools.words(), outlets.fileWindow());
    }
}
