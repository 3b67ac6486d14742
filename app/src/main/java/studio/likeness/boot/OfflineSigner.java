package studio.likeness.boot;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.WindowPlace;
import studio.likeness.core.text.Message;
import studio.likeness.os.desk.SystemDesk;
import studio.likeness.os.log.Logs;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.shell.PlainFrame;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.signer.SignerView;
import studio.likeness.ui.task.FxTasks;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.theme.PlatformLook;
import studio.likeness.ui.theme.Theme;
import studio.likeness.ui.view.PictureWindow;

/// The offline role: the same look and words, and nothing that could open a socket.
final class OfflineSigner implements Content {
    private final PlatformLook look = new PlatformLook();
    private final Theme theme = new Theme(look);
    private final FxTasks tasks = new FxTasks(Platform::runLater, Logs::code, new TaskBoard());
    private final Words words;
    private final LiveSettings settings;
    private final ShellViewModel shell;
    private final Ground ground;
    private final StackPane host = new StackPane();
    private @Nullable OfflineRoom room;
    private @Nullable SignerView view;
    private @Nullable Logs logs;

    OfflineSigner(Ground ground) {
        this.ground = ground;
        words = new Words(ground.system());
        shell = ShellViewModel.withoutPlaces(mode(), this::act);
        settings =
                new LiveSettings(ground.store(), tasks, ground.loaded().settings(), shell::trouble);
        new Looks(ground.session().look(), settings.valueProperty()).follow(theme, words);
    }

    private Mode mode() {
        return ground.session().modeAfter(ground.loaded().settings());
    }

    @Override
    public void dress(Scene scene) {
        theme.apply(scene);
        Minimising.of(scene, this::hidden);
    }

    private void hidden(boolean now) {
        if (now && room != null && settings.value().wallet().locksHidden()) {
            room.lock();
        }
    }

    /// Anew for each language; what was read and signed stays in the room.
    @Override
    public void fill(StackPane root) {
        root.getChildren().setAll(new PlainFrame(host, shell, words, settings));
        words.localeProperty().subscribe(_ -> show());
    }

    private void show() {
        if (view != null) {
            view.close();
        }
        if (room == null) {
            host.getChildren().clear();
            return;
        }
        view =
                room.view(
                        words,
                        new PictureWindow.OfTheSystem(this::window, words.say("signer.title")));
        host.getChildren().setAll(view.root());
    }

    private @Nullable Window window() {
        return host.getScene() == null ? null : host.getScene().getWindow();
    }

    @Override
    public StringBinding title() {
        return Bindings.createStringBinding(
                () -> words.say("signer.window"), words.localeProperty());
    }

    @Override
    public void arrive() {
        look.follow();
        theme.install();
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, thrown) -> shell.trouble(new Problem.Unexpected(Logs.code(thrown))));
    }

    /// The folder of the mode is made behind the first picture.
    @Override
    public void begin(boolean lastStartFailed) {
        if (ground.loaded().problem() != null) {
            shell.trouble(ground.loaded().problem());
        }
        if (lastStartFailed) {
            shell.offerSafeGraphics(
                    () -> settings.update(s -> s.withAppearance(a -> a.withSafeGraphics(true))));
        }
        open(mode());
    }

    private void open(Mode mode) {
        tasks.start(
                Task.of(Message.of("task.open-vault"), _ -> ground.folders().open(mode))
                        .onDone(
                                folder -> {
                                    logs = Logs.open(folder.logs());
                                    Installation.ofThisProgram().tellLog();
                                    room = new OfflineRoom(mode, folder, ground.clock(), tasks);
                                    show();
                                })
                        .onProblem(problem -> shell.trouble(problem, () -> open(mode)))
                        .quiet());
    }

    private void act(Problem problem) {
        switch (problem.act()) {
            case SHOW_FOLDER -> show(problem.where().orElse(ground.folders().root()));
            case QUIT -> ground.quit().run();
            case DISMISS, TRY_AGAIN, MAKE_PRIVATE, OPEN_SETTINGS, COPY_CODE, SHOW_REQUEST -> {}
        }
    }

    private void show(Path folder) {
        var desk = new SystemDesk(System.getProperty("os.name"));
        tasks.start(
                Task.of(Message.of("task.show-folder"), _ -> desk.show(folder))
                        .onProblem(shell::trouble));
    }

    @Override
    public void remember(WindowPlace place) {
        settings.update(s -> s.withWindow(place));
    }

    @Override
    public void close() {
        settings.flush();
        tasks.close();
        if (room != null) {
            room.close();
        }
        if (logs != null) {
            logs.close();
        }
        theme.close();
    }
}
