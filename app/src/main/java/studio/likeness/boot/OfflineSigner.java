package studio.likeness.boot;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.WindowPlace;
import studio.likeness.core.text.Message;
import studio.likeness.os.files.Folders;
import studio.likeness.os.log.Logs;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.signer.SignerView;
import studio.likeness.ui.task.FxTasks;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.theme.SystemLook;
import studio.likeness.ui.theme.Theme;
import studio.likeness.ui.view.PictureWindow;

/// The offline role: the same look and words, and nothing that could open a socket.
final class OfflineSigner implements Content {
    private final Theme theme = new Theme(SystemLook.ofPlatform());
    private final FxTasks tasks = new FxTasks(Platform::runLater, Logs::code, new TaskBoard());
    private final Words words;
    private final LiveSettings settings;
    private final Ground ground;
    private final StackPane host = new StackPane();
    private @Nullable OfflineRoom room;
    private @Nullable SignerView view;
    private @Nullable Logs logs;

    OfflineSigner(Ground ground) {
        this.ground = ground;
        words = new Words(ground.system());
        settings = new LiveSettings(ground.store(), tasks, ground.loaded().settings(), _ -> {});
        new Looks(ground.session().look(), settings.valueProperty()).follow(theme, words);
        theme.install();
    }

    @Override
    public void dress(Scene scene) {
        theme.apply(scene);
    }

    /// Anew for each language; what was read and signed stays in the room.
    @Override
    public void fill(StackPane root) {
        root.getChildren().setAll(host);
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

    /// The folder of the mode is made behind the first picture.
    @Override
    public void begin(boolean lastStartFailed) {
        var session = ground.session();
        var mode = session.mode() == null ? settings.value().mode() : session.mode();
        Folders folders = ground.folders();
        tasks.start(
                Task.of(Message.of("task.open-vault"), _ -> folders.open(mode))
                        .onDone(
                                folder -> {
                                    logs = Logs.open(folder.logs());
                                    room = new OfflineRoom(mode, folder, ground.clock(), tasks);
                                    show();
                                })
                        .onProblem(this::fail)
                        .quiet());
    }

    private void fail(Problem problem) {
        Terminal.complain(Exit.CANNOT_START, words.say(problem.what()));
        ground.quit().run();
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
