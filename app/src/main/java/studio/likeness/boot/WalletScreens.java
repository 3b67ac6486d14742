package studio.likeness.boot;

import studio.likeness.os.files.DiskFiles;
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
}
