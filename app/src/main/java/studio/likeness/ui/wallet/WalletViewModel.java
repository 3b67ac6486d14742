package studio.likeness.ui.wallet;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import studio.likeness.core.notice.Notice.Weight;
import studio.likeness.core.pay.TopUp;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Holding;
import studio.likeness.ui.codes.CodeDoor;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.purse.LivePurse;
import studio.likeness.ui.view.Dialogs;
import studio.likeness.ui.view.FileWindow;

/// The wallet's screen: accounts, what they have, and how they are kept.
public final class WalletViewModel {
    static final List<Integer> IDLE_MINUTES = List.of(1, 5, 15, 30);

    private final LivePurse purse;
    private final LimitsViewModel limits;
    private final Outlets outlets;
    private final Elsewhere elsewhere;
    private final ReadOnlyObjectWrapper<Optional<Path>> exported =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What the screen reaches beyond the wallet.
    public record Outlets(
            LiveSettings settings,
            Dialogs dialogs,
            FileWindow fileWindow,
            CodeDoor codes,
            ChosenFiles files,
            Entropy entropy,
            NoticeCenter notices,
            Consumer<Problem> problems) {}

    /// A payment that another computer is asked to sign.
    ///
    /// @param asked there is one
    /// @param show lets a person see its request again
    public record Elsewhere(ObservableValue<Boolean> asked, Runnable show) {}

    public WalletViewModel(
            LivePurse purse, LimitsViewModel limits, Outlets outlets, Elsewhere elsewhere) {
        this.purse = purse;
        this.limits = limits;
        this.outlets = outlets;
        this.elsewhere = elsewhere;
    }

    Elsewhere elsewhere() {
        return elsewhere;
    }

    LimitsViewModel limits() {
        return limits;
    }

    LivePurse purse() {
        return purse;
    }

    FileWindow fileWindow() {
        return outlets.fileWindow();
    }

    ReadOnlyObjectProperty<Optional<Path>> exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    /// What another wallet reads off the code: token, network and account.
    Optional<String> topUp() {
        var now = purse.situation();
        return now.payer().map(payer -> TopUp.to(payer.address(), now.network()).link());
    }

    int idleMinutes() {
        return outlets.settings().value().wallet().idleMinutes();
    }

    void chooseIdle(int minutes) {
        outlets.settings().update(s -> s.withWallet(s.wallet().withIdleMinutes(minutes)));
        purse.lockAfter(Duration.ofMinutes(minutes));
    }

    boolean locksHidden() {
        return outlets.settings().value().wallet().locksHidden();
    }

    void lockHidden(boolean wanted) {
        outlets.settings().update(s -> s.withWallet(s.wallet().withLocksHidden(wanted)));
    }

    /// How long ago the balance was read, in steps that a person cares about.
    Optional<Duration> age() {
        return purse.balance().at().map(at -> Duration.between(at, purse.now()));
    }

    public CreateViewModel create() {
        var creating = new CreateViewModel(purse, outlets.entropy());
        outlets.dialogs().show(new CreateDialog(creating, outlets.dialogs()));
        return creating;
    }

    public void bring(WalletSource source) {
        var importing = new ImportViewModel(purse, outlets.files());
        importing.sourceProperty().set(source);
        outlets.dialogs()
                .show(new ImportDialog(importing, outlets.dialogs(), outlets.fileWindow()));
    }

    public void watch() {
        outlets.dialogs()
                .show(
                        new WatchDialog(
                                new KeepViewModel(purse), outlets.dialogs(), outlets.codes()));
    }

    public void changePassword() {
        kept().ifPresent(
                        address ->
                                outlets.dialogs()
                                        .show(
                                                new PasswordDialog(
                                                        new KeepViewModel(purse),
                                                        address,
                                                        outlets.dialogs())));
    }

    /// The account whose file can be saved.
    Optional<Address> kept() {
        return purse.situation()
                .payer()
                .filter(payer -> payer.kind() == Holding.Keeping.KEPT)
                .map(Holding::address);
    }

    /// Other wallets name their files so.
    String exportName() {
        return kept().map(address -> "UTC--" + address.toString().substring(2) + ".json")
                .orElse("");
    }

    /// Whether its file was ever saved somewhere else.
    boolean isCopied() {
        var copied = outlets.settings().value().wallet().copied();
        return kept().filter(address -> copied.contains(address.toString())).isPresent();
    }

    void export(Path to) {
        kept().ifPresent(address -> export(address, to));
    }

    private void export(Address address, Path to) {
        purse.change(
                Message.of("task.export-wallet"),
                opened -> _ -> opened.export(address).then(file -> outlets.files().write(to, file)),
                new Task.Then<Path>(
                        saved -> {
                            var whose = address.toString();
                            outlets.settings()
                                    .update(s -> s.withWallet(s.wallet().withCopied(whose)));
                            exported.set(Optional.of(saved));
                            outlets.notices()
                                    .tell(
                                            Weight.GOOD,
                                            Message.of(
                                                    "wallet.exported", "file", saved.toString()));
                        },
                        outlets.problems(),
                        () -> {},
                        _ -> {}));
    }
}
