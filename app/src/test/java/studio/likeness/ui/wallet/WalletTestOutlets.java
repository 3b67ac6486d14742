package studio.likeness.ui.wallet;

import javafx.beans.property.SimpleObjectProperty;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.ui.codes.Album;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.tour.NoFileWindow;

/// What the wallet's screen reaches, in tests.
final class WalletTestOutlets {
    private WalletTestOutlets() {}

    static WalletViewModel.Outlets of(PurseBench bench, ChosenFiles files) {
        return of(bench, files, new ShellViewModel(Mode.LIVE, _ -> {}, _ -> {}));
    }

    static WalletViewModel.Outlets of(PurseBench bench, ChosenFiles files, ShellViewModel shell) {
        return new WalletViewModel.Outlets(
                bench.settings(),
                shell,
                new NoFileWindow(),
                new Album().door(bench.tasks()),
                files,
                bench.entropy(),
                new NoticeCenter(bench.tasks(), bench.clock()),
                _ -> {});
    }

    static WalletViewModel.Elsewhere nothingAsked() {
        return new WalletViewModel.Elsewhere(new SimpleObjectProperty<>(false), () -> {});
    }

    static LimitsViewModel limits(HandPolicies policies, PurseBench bench) {
        return new LimitsViewModel(policies, bench.tasks(), _ -> {});
    }
}
