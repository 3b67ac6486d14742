package studio.likeness.ui.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.notice.Notice.Weight;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.SettingsStore;
import studio.likeness.core.text.Message;
import studio.likeness.ui.clips.ClipsView;
import studio.likeness.ui.clips.ClipsViewModel;
import studio.likeness.ui.faces.FacesView;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.ledger.LedgerView;
import studio.likeness.ui.ledger.LedgerViewModel;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.playground.PlaygroundView;
import studio.likeness.ui.playground.PlaygroundViewModel;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.settings.About;
import studio.likeness.ui.settings.SettingsView;
import studio.likeness.ui.settings.SettingsViewModel;
import studio.likeness.ui.shell.Drawer;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.ShellView;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.wallet.WalletView;

/// The whole window as a stop: the real shell and screens over view models that touch no disk.
final class StudioStop implements Screen {
    private final ManualTasks tasks = new ManualTasks();
    private final NoticeCenter notices = new NoticeCenter(tasks, new Noon());
    private final LiveSettings settings =
            new LiveSettings(new NoDisk(), tasks, Settings.fresh(), _ -> {});
    private final ShellViewModel shell;
    private final ShellView view;

    private StudioStop(Look look, Mode mode) {
        shell = new ShellViewModel(mode, _ -> {}, _ -> {});
        var words = look.words();
        var parts = new ShellView.Parts(words, notices, new TaskBoard(), settings);
        view = new ShellView(shell, parts, place -> screen(place, words));
    }

    static TourStop at(Place place) {
        return showing(place.word(), Mode.PRACTICE, shell -> shell.go(place));
    }

    static TourStop showing(String name, Mode mode, Consumer<ShellViewModel> act) {
        return new TourStop(
                name,
                look -> {
                    var stop = new StudioStop(look, mode);
                    act.accept(stop.shell);
                    return stop;
                });
    }

    static TourStop telling(String name, Message... messages) {
        return new TourStop(
                name,
                look -> {
                    var stop = new StudioStop(look, Mode.LIVE);
                    for (var message : messages) {
                        stop.notices.tell(Weight.CARE, message);
                    }
                    stop.shell.toggle(Drawer.NOTICES);
                    return stop;
                });
    }

    private Screen screen(Place place, Words words) {
        return switch (place) {
            case FACES -> new FacesView(words);
            case PLAYGROUND -> new PlaygroundView(new PlaygroundViewModel(() -> {}), words);
            case CLIPS -> new ClipsView(new ClipsViewModel(() -> {}), words);
            case WALLET -> new WalletView(words);
            case LEDGER -> new LedgerView(new LedgerViewModel(() -> {}), words);
            case SETTINGS -> new SettingsView(settingsModel(), words);
        };
    }

    private SettingsViewModel settingsModel() {
        var home = Path.of("/home/ada/.local/share/likeness-studio");
        var acts = new SettingsViewModel.Acts(() -> {}, _ -> {}, _ -> {});
        var licences = Optional.of(Path.of("/opt/likeness-studio/lib/app/legal"));
        var places = new About.Places(home, home.resolve("practice/logs"), licences);
        var about = new About("1.2.3", "os.name=Linux", places);
        return new SettingsViewModel(settings, about, Outcome::done, tasks, acts);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void close() {
        view.close();
    }

    private static final class Noon implements Clock {
        @Override
        public Instant now() {
            return Instant.parse("2026-11-21T12:00:00Z");
        }

        @Override
        public Duration uptime() {
            return Duration.ZERO;
        }
    }

    private static final class NoDisk implements SettingsStore {
        @Override
        public Loaded load() {
            return new Loaded(Settings.fresh(), null);
        }

        @Override
        public Outcome<Settings> save(Settings value) {
            return Outcome.done(value);
        }
    }
}
