package studio.likeness.boot;

import java.nio.file.Path;
import java.util.Optional;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.text.Message;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.ui.clips.ClipsView;
import studio.likeness.ui.playground.PlaygroundView;
import studio.likeness.ui.settings.About;
import studio.likeness.ui.settings.KeyViewModel;
import studio.likeness.ui.settings.ReleaseViewModel;
import studio.likeness.ui.settings.SettingsView;
import studio.likeness.ui.settings.SettingsViewModel;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.view.Screen;

/// Makes the screen of each place when it is first shown, and anew when another mode was entered.
/// Here alone the features meet.
final class Screens {
    private final Tools tools;
    private final ShellViewModel shell;
    private final Folders folders;
    private final ModeRoom modes;
    private final WalletScreens wallet;
    private final Optional<ReleaseViewModel> releases;

    Screens(
            Tools tools,
            ShellViewModel shell,
            Folders folders,
            ModeRoom modes,
            WalletScreens wallet,
            Optional<ReleaseViewModel> releases) {
        this.tools = tools;
        this.shell = shell;
        this.folders = folders;
        this.modes = modes;
        this.wallet = wallet;
        this.releases = releases;
    }

    Screen of(Place place) {
        return modes.open().map(mode -> of(place, mode)).orElseGet(() -> before(place));
    }

    /// The settings need no records: they must be in reach when those cannot be opened.
    private Screen before(Place place) {
        return place == Place.SETTINGS
                ? new SettingsView(settings(folder()), keys(), releases, tools.words())
                : new WaitingScreen();
    }

    /// @param mode what the screen's room is built upon; the screen is closed before it
    private Screen of(Place place, OpenMode mode) {
        var words = tools.words();
        return switch (place) {
            case FACES -> new FacesPlace(tools, faces(mode));
            case PLAYGROUND -> new PlaygroundView(video(mode).playground(), words);
            case CLIPS -> new ClipsView(video(mode).clips(), words);
            case WALLET -> wallet.wallet(mode);
            case LEDGER -> wallet.ledger(mode, () -> shell.go(Place.WALLET));
            case SETTINGS -> new SettingsView(settings(mode.folder()), keys(), releases, words);
        };
    }

    /// One room for library and wizard: what is under way outlives the screen.
    private FacesRoom faces(OpenMode mode) {
        return mode.room(
                FacesRoom.class,
                each ->
                        new FacesRoom(
                                tools,
                                each,
                                new FaceMeans(
                                                tools,
                                                wallet,
                                                shell,
                                                face -> video(each).playWith(face))
                                        .of(each)));
    }

    private VideoRoom video(OpenMode mode) {
        return mode.room(
                VideoRoom.class,
                open ->
                        new VideoRoom(
                                tools,
                                open,
                                new VideoMeans(tools, wallet, shell, this::enrollBecause)
                                        .of(open)));
    }

    /// Clips of an earlier run are not left to lapse until somebody happens to look at them.
    void takeUp(OpenMode mode) {
        wallet.money(mode).far().whenBrought(purpose -> goOn(mode, purpose));
        var room = video(mode);
        wallet.money(mode).watch().whenKnown(room::reckon);
    }

    /// With what an earlier run asked for, now that somebody brought its payment.
    private void goOn(OpenMode mode, Purpose purpose) {
        if (!purpose.job().isEmpty()) {
            video(mode).takeUp(purpose.job());
        } else if (!purpose.face().isEmpty()) {
            shell.go(Place.FACES);
            faces(mode).want(place -> place.takeUp(purpose.face()));
        }
    }

    /// The first act of a newcomer.
    void startEnrolling() {
        startEnrolling(Optional.empty());
    }

    private void enrollBecause(Message reason) {
        startEnrolling(Optional.of(reason));
    }

    private void startEnrolling(Optional<Message> reason) {
        shell.go(Place.FACES);
        modes.open().ifPresent(mode -> faces(mode).want(place -> place.begin(reason)));
    }

    /// Explains practice mode, as on the first start.
    void welcome() {
        shell.welcome(
                this::startEnrolling,
                () -> tools.settings().update(s -> s.withTidings(t -> t.withWelcomed(true))));
    }

    void showFolder(Path folder) {
        settings(folder()).show(folder);
    }

    /// Whether something on its way still needs what the wallet's password opened.
    boolean needsKeys() {
        return modes.open()
                .filter(
                        mode ->
                                wallet.money(mode).checkout().isPaying()
                                        || video(mode).needsKeys()
                                        || faces(mode).needsKeys())
                .isPresent();
    }

    /// The payment that waits for its signature on another computer.
    void showRequest() {
        modes.open().map(wallet::reviewIn).ifPresent(FaceTill.Review::showRequest);
    }

    private ModeFolder folder() {
        return new ModeFolder(folders.root().resolve(shell.modeProperty().get().folder()));
    }

    private SettingsViewModel.Acts acts() {
        return new SettingsViewModel.Acts(this::welcome, Diagnostics::copy, shell::trouble);
    }

    private KeyViewModel keys() {
        return new KeyViewModel(
                () -> modes.open().map(wallet::desk), tools.tasks(), shell, wallet::keysOpened);
    }

    private SettingsViewModel settings(ModeFolder mode) {
        var places = new About.Places(folders.root(), mode.logs(), Installation.licences());
        var about = new About(Help.version(), Diagnostics.ofThisStart().text(), places);
        return new SettingsViewModel(tools.settings(), about, tools.desk(), tools.tasks(), acts());
    }
}
