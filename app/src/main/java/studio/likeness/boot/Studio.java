package studio.likeness.boot;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.SettingsStore;
import studio.likeness.core.settings.WindowPlace;
import studio.likeness.core.text.Message;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.desk.SystemDesk;
import studio.likeness.os.files.Folders;
import studio.likeness.os.log.Logs;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.purse.LivePurse;
import studio.likeness.ui.settings.ReleaseViewModel;
import studio.likeness.ui.shell.ShellView;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.task.FxTasks;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.theme.PlatformLook;
import studio.likeness.ui.theme.Theme;

/// Everything behind the window, each thing made once and handed to who needs it. Made on any one
/// thread, used on that of JavaFX.
final class Studio implements Content {
    private static final Logger LOG = LoggerFactory.getLogger(Studio.class);

    private final Words words;
    private final PlatformLook look = new PlatformLook();
    private final Theme theme = new Theme(look);
    private final TaskBoard board = new TaskBoard();
    private final FxTasks tasks = new FxTasks(Platform::runLater, Logs::code, board);
    private final NoticeCenter notices;
    private final LiveSettings settings;
    private final ShellViewModel shell;
    private final ModeRoom room;
    private final Rest rest = Rest.ofThisProgram();
    private final LivePurse purse;
    private final WalletScreens wallet;
    private final Tools tools;
    private final Screens screens;
    private final Optional<ReleaseViewModel> releases;
    private final SettingsStore.Loaded loaded;
    private @Nullable ShellView view;

    Studio(Ground ground, Arguments.Studio asked) {
        loaded = ground.loaded();
        var session = ground.session();
        var folders = ground.folders();
        var mode = session.modeAfter(loaded.settings());
        words = new Words(ground.system());
        notices = new NoticeCenter(tasks, ground.clock());
        settings = new LiveSettings(ground.store(), tasks, loaded.settings(), this::trouble);
        shell =
                new ShellViewModel(
                        mode, this::enter, problem -> act(problem, folders, ground.quit()));
        var addresses = new AddressBook(asked, mode);
        settings.valueProperty().subscribe(now -> addresses.own(now.services().addresses()));
        room = new ModeRoom(folders, ground.clock(), addresses, tasks, notices);
        tools = tools(ground.clock());
        purse = new LivePurse(tasks, settings, ground.clock(), this::trouble);
        wallet = new WalletScreens(tools, purse, shell, notices);
        releases = new ReleaseRoom(tools, shell, notices).of(Edition.ofThisProgram());
        screens = new Screens(tools, shell, folders, room, wallet, releases);
        purse.neededBy(screens::needsKeys);
        new Looks(session.look(), settings.valueProperty()).follow(theme, words);
    }

    private Tools tools(Clock clock) {
        var desk = new SystemDesk(System.getProperty("os.name"));
        return new Tools(words, settings, tasks, desk, clock, new SecureEntropy());
    }

    @Override
    public void dress(Scene scene) {
        theme.apply(scene);
        Minimising.of(scene, purse::hidden);
        scene.addEventFilter(
                InputEvent.ANY,
                _ -> {
                    purse.touch();
                    rest.touch();
                });
    }

    /// Fills the window, anew for each language: screens hold no state that their view models do
    /// not.
    @Override
    public void fill(StackPane root) {
        words.localeProperty()
                .subscribe(
                        _ -> {
                            var scene = root.getScene();
                            var focused = scene == null ? null : scene.getFocusOwner();
                            if (view != null) {
                                view.close();
                            }
                            view =
                                    new ShellView(
                                            shell,
                                            new ShellView.Parts(
                                                    words, notices, board, settings, purse),
                                            screens::of);
                            root.getChildren().setAll(view.root());
                            var again =
                                    focused == null || focused.getId() == null
                                            ? null
                                            : root.lookup("#" + focused.getId());
                            if (again != null) {
                                again.requestFocus();
                            }
                        });
    }

    @Override
    public StringBinding title() {
        return Bindings.createStringBinding(
                () ->
                        words.say(
                                Message.of(
                                        "shell.window",
                                        "mode",
                                        Message.naming(shell.modeProperty().get()))),
                words.localeProperty(),
                shell.modeProperty());
    }

    @Override
    public void arrive() {
        look.follow();
        theme.install();
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, thrown) -> trouble(new Problem.Unexpected(Logs.code(thrown))));
    }

    @Override
    public void begin(boolean lastStartFailed) {
        var mode = shell.modeProperty().get();
        enter(mode);
        if (mode == Mode.PRACTICE && isFirstStart()) {
            screens.welcome();
        }
        if (loaded.problem() != null) {
            trouble(loaded.problem());
        }
        releases.ifPresent(ReleaseViewModel::begin);
        if (lastStartFailed) {
            shell.offerSafeGraphics(
                    () -> settings.update(s -> s.withAppearance(a -> a.withSafeGraphics(true))));
        }
    }

    /// Settings that could not be read are no sign of a newcomer.
    private boolean isFirstStart() {
        return loaded.problem() == null && !loaded.settings().tidings().welcomed();
    }

    @Override
    public void remember(WindowPlace place) {
        settings.update(s -> s.withWindow(place));
    }

    /// The window is gone: what a person chose is saved before anything else ends.
    @Override
    public void close() {
        if (settings.flush() instanceof Outcome.Failed<?>(var problem)) {
            LOG.warn("settings not saved at close: {}", problem);
        }
        tasks.close();
        room.close();
        theme.close();
    }

    private void enter(Mode mode) {
        room.enter(
                mode,
                () -> {
                    settings.update(s -> s.withMode(mode));
                    shell.entered(mode);
                    room.open().ifPresent(wallet::enter);
                    if (view != null) {
                        view.dropScreens();
                    }
                    room.open().ifPresent(screens::takeUp);
                },
                problem -> {
                    if (room.open().isEmpty()) {
                        shell.recordsClosed(problem, () -> enter(mode));
                    } else {
                        shell.trouble(problem, () -> enter(mode));
                    }
                });
    }

    private void trouble(Problem problem) {
        shell.trouble(problem);
    }

    private void act(Problem problem, Folders folders, Runnable quit) {
        switch (problem.act()) {
            case SHOW_FOLDER -> screens.showFolder(problem.where().orElse(folders.root()));
            case SHOW_REQUEST -> screens.showRequest();
            case QUIT -> quit.run();
            case DISMISS, TRY_AGAIN, MAKE_PRIVATE, OPEN_SETTINGS, COPY_CODE -> {}
        }
    }
}
