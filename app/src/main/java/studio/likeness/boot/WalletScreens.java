package studio.likeness.boot;

import java.time.ZoneId;
import studio.likeness.core.notice.Notice.Weight;
import studio.likeness.os.files.DiskFiles;
import studio.likeness.ui.ledger.LedgerView;
import studio.likeness.ui.ledger.LedgerViewModel;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.purse.LivePurse;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.view.SystemFileWindow;
import studio.likeness.ui.wallet.WalletView;
import studio.likeness.ui.wallet.WalletViewModel;

/// Makes what a person sees of the wallet. The purse outlives every mode; what it shows is that of
/// the mode that holds.
final class WalletScreens {
    private final Tools tools;
    private final LivePurse purse;
    private final WalletViewModel.Outlets outlets;

    WalletScreens(Tools tools, LivePurse purse, ShellViewModel shell, NoticeCenter notices) {
        this.tools = tools;
        this.purse = purse;
        outlets =
                new WalletViewModel.Outlets(
                        tools.settings(),
                        shell,
                        new SystemFileWindow(),
                        new DiskFiles(),
                        tools.entropy(),
                        notices,
                        shell::trouble);
    }

    Screen wallet() {
        return new WalletView(new WalletViewModel(purse, outlets), tools.words());
    }

    Screen ledger(OpenMode mode, Runnable toWallet) {
        var money = mode.room(MoneyRoom.class, m -> new MoneyRoom(tools, m));
        var sources =
                new LedgerViewModel.Sources(
                        mode.mode(),
                        money.ledger(),
                        _ -> money.resolver().lookUp().map(_ -> true),
                        tools.clock(),
                        ZoneId.systemDefault());
        var reached =
                new LedgerViewModel.Outlets(
                        tools.tasks(),
                        outlets.files(),
                        toWallet,
                        told -> outlets.notices().tell(Weight.GOOD, told),
                        outlets.problems());
        return new LedgerView(
                new LedgerViewModel(sources, reached), tools.words(), outlets.fileWindow());
    }
}
