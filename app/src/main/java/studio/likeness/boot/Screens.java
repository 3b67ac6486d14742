package studio.likeness.boot;

import java.nio.file.Path;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Desk;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.ui.clips.ClipsView;
import studio.likeness.ui.clips.ClipsViewModel;
import studio.likeness.ui.faces.FacesView;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.ledger.LedgerView;
import studio.likeness.ui.ledger.LedgerViewModel;
import studio.likeness.ui.playground.PlaygroundView;
import studio.likeness.ui.playground.PlaygroundViewModel;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.settings.About;
import studio.likeness.ui.settings.SettingsView;
import studio.likeness.ui.settings.SettingsViewModel;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.wallet.WalletView;

/// Makes the screen of each place when it is first shown. Here alone the features meet.
final class Screens {
    private final Words words;
    private final ShellViewModel shell;
    private final LiveSettings settings;
    private final BackgroundTasks tasks;
    private final Desk desk;
    private final Folders folders;

    Screens(
            Words words,
            ShellViewModel shell,
            LiveSettings settings,
            BackgroundTasks tasks,
            Desk desk,
            Folders folders) {
        this.words = words;
        this.shell = shell;
        this.settings = settings;
        this.tasks = tasks;
        this.desk = desk;
        this.folders = folders;
    }

    Screen of(Place place) {
        return switch (place) {
            case FACES -> new FacesView(words);
            case PLAYGROUND ->
                    new PlaygroundView(new PlaygroundViewModel(() -> shell.go(Place.FACES)), words);
            case CLIPS ->
                    new ClipsView(new ClipsViewModel(() -> shell.go(Place.PLAYGROUND)), words);
            case WALLET -> new WalletView(words);
            case LEDGER -> new LedgerView(new LedgerViewModel(() -> shell.go(Place.WALLET)), words);
            case SETTINGS -> new SettingsView(settings(), words);
        };
    }

    void showFolder(Path folder) {
        settings().show(folder);
    }

    /// Made anew for each screen: the logs are those of the mode that holds.
    private SettingsViewModel settings() {
        var mode = new ModeFolder(folders.root().resolve(shell.modeProperty().get().folder()));
        var about = new About(Help.version(), folders.root(), mode.logs());
        return new SettingsViewModel(settings, about, desk, tasks, shell::trouble);
    }
}
