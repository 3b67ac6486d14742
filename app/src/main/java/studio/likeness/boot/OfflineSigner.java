package studio.likeness.boot;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
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
import studio.likeness.ui.theme.SystemLook;
import studio.likeness.ui.theme.Theme;

/// The offline role: the same look and words, and nothing that could open a socket.
final class OfflineSigner implements Content {
    private final Theme theme = new Theme(SystemLook.ofPlatform());
    private final FxTasks tasks = new FxTasks(Platform::runLater, Logs::code, new TaskBoard());
    private final Words words;
    private final LiveSettings settings;
    private final ShellViewModel shell;
    private final Ground ground;

    OfflineSigner(Ground ground) {
        this.ground = ground;
        words = new Words(ground.system());
        shell = ShellViewModel.withoutPlaces(mode(), this::act);
        settings =
                new LiveSettings(ground.store(), tasks, ground.loaded().settings(), shell::trouble);
        new Looks(ground.session().look(), settings.valueProperty()).follow(theme, words);
        theme.install();
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, thrown) -> shell.trouble(new Problem.Unexpected(Logs.code(thrown))));
    }

    private Mode mode() {
        return ground.session().modeAfter(ground.loaded().settings());
    }

    @Override
    public void dress(Scene scene) {
        theme.apply(scene);
    }

    @Override
    public void fill(StackPane root) {
        var signer = new SignerView(words).root();
        root.getChildren().setAll(new PlainFrame(signer, shell, words, settings));
    }

    @Override
    public StringBinding title() {
        return Bindings.createStringBinding(
                () -> words.say("signer.window"), words.localeProperty());
    }

    @Override
    public void begin(boolean lastStartFailed) {
        if (ground.loaded().problem() != null) {
            shell.trouble(ground.loaded().problem());
        }
        if (lastStartFailed) {
            shell.offerSafeGraphics(() -> settings.update(s -> s.withSafeGraphics(true)));
        }
    }

    private void act(Problem problem) {
        switch (problem.act()) {
            case SHOW_FOLDER -> show(problem.where().orElse(ground.folders().root()));
            case QUIT -> ground.quit().run();
            case DISMISS, TRY_AGAIN, MAKE_PRIVATE, OPEN_SETTINGS, COPY_CODE -> {}
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
        theme.close();
    }
}
