package studio.likeness.boot;

import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.SigningPlace;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.wallet.PublicKey;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.files.LimitsFile;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.files.SigningLogFile;
import studio.likeness.os.picture.CodePictureFiles;
import studio.likeness.os.vault.VaultFolder;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.signer.DeskLimitsViewModel;
import studio.likeness.ui.signer.DeskViewModel;
import studio.likeness.ui.signer.HistoryViewModel;
import studio.likeness.ui.signer.KeyViewModel;
import studio.likeness.ui.signer.SignerView;
import studio.likeness.ui.view.PictureWindow;

/// What the offline role works with in one mode: a vault, a gate, a log. No wire, no chain.
final class OfflineRoom implements AutoCloseable {
    private final SeatedSigner seat = new SeatedSigner();
    private final OfflineKeys vault;
    private final SigningPlace place;
    private final KeyViewModel keys;
    private final HistoryViewModel history;
    private final LimitsFile limits;
    private final DeskLimitsViewModel limitsShown;
    private final DeskViewModel.Tools tools;
    private @Nullable DeskViewModel desk;

    OfflineRoom(Mode mode, ModeFolder folder, Clock clock, BackgroundTasks tasks) {
        var network = mode == Mode.LIVE ? Network.BASE : Network.BASE_SEPOLIA;
        var log = new SigningLogFile(folder.path().resolve("signed.jsonl"));
        vault =
                new OfflineKeys(
                        new VaultFolder(folder.vault(), folder.accounts()),
                        seat,
                        network,
                        clock,
                        new SecureEntropy());
        place = new SigningPlace(network, new Gate(seat::sign), log, clock);
        keys = new KeyViewModel(vault, tasks);
        history = new HistoryViewModel(place, tasks);
        limits = new LimitsFile(folder.path().resolve("limits.json"));
        limitsShown = new DeskLimitsViewModel(limits, tasks);
        tools = new DeskViewModel.Tools(tasks, new CodePictureFiles(), clock);
        keys.begin();
    }

    SignerView view(Words words, PictureWindow files) {
        var desks = new SignerView.Desks(this::desk, history, limitsShown, place.network());
        return new SignerView(keys, desks, files, words);
    }

    /// What was read and signed is there again when it is opened.
    void lock() {
        keys.lock();
    }

    /// One for a key, whatever the window does meanwhile: what is on it outlives a change of
    /// language.
    private DeskViewModel desk(PublicKey key) {
        if (desk == null || !desk.own().equals(key)) {
            desk = new DeskViewModel(place, key, limits, tools);
        }
        return desk;
    }

    @Override
    public void close() {
        vault.close();
    }
}
