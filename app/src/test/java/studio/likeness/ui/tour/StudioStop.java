package studio.likeness.ui.tour;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.notice.Notice.Weight;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.release.Release;
import studio.likeness.core.release.Releases;
import studio.likeness.core.release.Version;
import studio.likeness.core.service.KeyDesk;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.service.KeyStanding;
import studio.likeness.core.service.PracticeKeys;
import studio.likeness.core.text.Message;
import studio.likeness.ui.clips.Gallery;
import studio.likeness.ui.codes.Album;
import studio.likeness.ui.faces.FacesView;
import studio.likeness.ui.faces.LibraryStage;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.ledger.LedgerBench;
import studio.likeness.ui.ledger.LedgerView;
import studio.likeness.ui.ledger.LedgerViewModel;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.playground.PlayStage;
import studio.likeness.ui.playground.PlaygroundView;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.settings.About;
import studio.likeness.ui.settings.KeyViewModel;
import studio.likeness.ui.settings.ReleaseViewModel;
import studio.likeness.ui.settings.SettingsView;
import studio.likeness.ui.settings.SettingsViewModel;
import studio.likeness.ui.shell.Drawer;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.ShellView;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.task.DirectTasks;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.wallet.HandPolicies;
import studio.likeness.ui.wallet.LimitsViewModel;
import studio.likeness.ui.wallet.WalletView;
import studio.likeness.ui.wallet.WalletViewModel;

/// The whole window as a stop: the real shell and screens over view models that touch no disk.
final class StudioStop implements Gradual {
    private final PurseBench bench = new PurseBench();
    private final ManualTasks tasks = bench.tasks();
    private final NoticeCenter notices = new NoticeCenter(tasks, new Noon());
    private final LiveSettings settings = bench.settings();
    private final PlayStage stage = new PlayStage();
    private final Gallery gallery = new Gallery();
    private final ShellViewModel shell;
    private final HandPolicies policies = new HandPolicies();
    private int purchases;
    private Runnable afterwards = () -> {};
    private Optional<LedgerViewModel> chosen = Optional.empty();
    private final ShellView view;

    private final Function<Words, Screen> faces;

    private StudioStop(Look look, Mode mode) {
        this(
                look,
                mode,
                words -> new FacesView(new LibraryStage(Optional.empty()).viewModel(), words));
    }

    private StudioStop(Look look, Mode mode, Function<Words, Screen> faces) {
        this.faces = faces;
        bench.start(mode == Mode.PRACTICE ? bench.practice() : bench.live(Optional.empty()));
        shell = new ShellViewModel(mode, _ -> {}, _ -> {});
        var words = look.words();
        var parts = new ShellView.Parts(words, notices, new TaskBoard(), settings, bench.live());
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

    /// The wallet's screen, with whatever lies over it.
    ///
    /// @param before what is in the vault
    static TourStop wallet(
            String name, Mode mode, Consumer<PurseBench> before, Consumer<WalletViewModel> act) {
        return new TourStop(
                name,
                look -> {
                    var stop = new StudioStop(look, mode);
                    before.accept(stop.bench);
                    stop.shell.go(Place.WALLET);
                    act.accept(stop.walletModel());
                    return stop;
                });
    }

    /// A dialog of a feature, over an empty place.
    static TourStop asking(String name, BiConsumer<ShellViewModel, PurseBench> act) {
        return new TourStop(
                name,
                look -> {
                    var stop = new StudioStop(look, Mode.PRACTICE);
                    stop.shell.go(Place.PLAYGROUND);
                    act.accept(stop.shell, stop.bench);
                    return stop;
                });
    }

    /// The wallet's screen, after somebody did something on it.
    static TourStop touched(
            String name, Mode mode, Consumer<StudioStop> before, Consumer<StudioStop> act) {
        return new TourStop(
                name,
                look -> {
                    var stop = new StudioStop(look, mode);
                    before.accept(stop);
                    stop.shell.go(Place.WALLET);
                    stop.afterwards = () -> act.accept(stop);
                    return stop;
                });
    }

    PurseBench bench() {
        return bench;
    }

    HandPolicies policies() {
        return policies;
    }

    /// One line of it chosen.
    static TourStop entry(String name, int number) {
        return new TourStop(
                name,
                look -> {
                    var stop = new StudioStop(look, Mode.PRACTICE);
                    stop.purchases = 60;
                    stop.shell.go(Place.LEDGER);
                    stop.afterwards = () -> LedgerBench.choose(stop.chosen.orElseThrow(), number);
                    return stop;
                });
    }

    static TourStop ledger(String name, int purchases) {
        return new TourStop(
                name,
                look -> {
                    var stop = new StudioStop(look, Mode.PRACTICE);
                    stop.purchases = purchases;
                    stop.shell.go(Place.LEDGER);
                    return stop;
                });
    }

    /// The end of the settings, for a person who wants to hear of newer versions.
    static TourStop about(String name) {
        return new TourStop(
                name,
                look -> {
                    var stop = new StudioStop(look, Mode.PRACTICE);
                    stop.settings.update(all -> all.withTidings(t -> t.withReleases(true)));
                    stop.shell.go(Place.SETTINGS);
                    stop.afterwards =
                            () ->
                                    ((ScrollPane) stop.view.root().lookup(".scroll-pane"))
                                            .setVvalue(1);
                    return stop;
                });
    }

    /// What stands in the place of faces.
    static TourStop faces(String name, Function<Words, Screen> screen) {
        return new TourStop(name, look -> new StudioStop(look, Mode.PRACTICE, screen));
    }

    static TourStop playing(String name, Consumer<PlayStage> act) {
        return new TourStop(
                name,
                look -> {
                    var stop = new StudioStop(look, Mode.PRACTICE);
                    act.accept(stop.stage);
                    stop.shell.go(Place.PLAYGROUND);
                    return stop;
                });
    }

    static TourStop looking(String name, Consumer<Gallery> act) {
        return new TourStop(
                name,
                look -> {
                    var stop = new StudioStop(look, Mode.PRACTICE);
                    stop.shell.go(Place.CLIPS);
                    act.accept(stop.gallery);
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
            case FACES -> faces.apply(words);
            case PLAYGROUND -> new PlaygroundView(stage.playground(), words);
            case CLIPS -> gallery.view(words);
            case WALLET -> new WalletView(walletModel(), words);
            case LEDGER -> {
                var ledger = ledgerModel();
                chosen = Optional.of(ledger);
                yield new LedgerView(ledger, words, new NoFileWindow());
            }
            case SETTINGS ->
                    new SettingsView(
                            settingsModel(), keyModel(), Optional.of(releaseModel()), words);
        };
    }

    private LedgerViewModel ledgerModel() {
        var sources =
                new LedgerViewModel.Sources(
                        Mode.PRACTICE,
                        new LedgerBench(purchases),
                        LedgerBench::owners,
                        _ -> Outcome.done(true),
                        _ -> () -> {},
                        bench.clock(),
                        ZoneId.of("UTC"));
        return new LedgerViewModel(
                sources,
                new LedgerViewModel.Outlets(
                        new DirectTasks(),
                        new NoFiles(),
                        Outcome::done,
                        () -> {},
                        _ -> {},
                        _ -> {}));
    }

    WalletViewModel walletModel() {
        return new WalletViewModel(
                bench.live(),
                new LimitsViewModel(policies, new DirectTasks(), _ -> {}),
                new WalletViewModel.Outlets(
                        settings,
                        shell,
                        new NoFileWindow(),
                        new Album().door(new ManualTasks()),
                        new NoFiles(),
                        bench.entropy(),
                        notices,
                        _ -> {}),
                new WalletViewModel.Elsewhere(new SimpleObjectProperty<>(false), () -> {}));
    }

    private KeyViewModel keyModel() {
        var desk =
                new KeyDesk(
                        new PracticeKeys(),
                        KeyLock.NONE,
                        _ -> () -> Outcome.done(KeyStanding.UNKNOWN_BALANCE));
        return new KeyViewModel(() -> Optional.of(desk), new DirectTasks(), shell, () -> {});
    }

    private ReleaseViewModel releaseModel() {
        var model =
                new ReleaseViewModel(
                        new Version(1, 2, 3),
                        new OutThere(),
                        settings,
                        new DirectTasks(),
                        new ReleaseViewModel.Outlets(Outcome::done, _ -> {}, _ -> {}));
        model.begin();
        return model;
    }

    /// A newer version, on a page of its own.
    private static final class OutThere implements Releases {
        @Override
        public String host() {
            return "releases.example";
        }

        @Override
        public Outcome<Release> newest() {
            var page = URI.create("https://releases.example/1.3.0");
            return Outcome.done(new Release(new Version(1, 3, 0), page));
        }
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
    public boolean isWhole() {
        return gallery.isWhole();
    }

    @Override
    public void shown() {
        afterwards.run();
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
}
