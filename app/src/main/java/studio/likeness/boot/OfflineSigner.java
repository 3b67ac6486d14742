package studio.likeness.boot;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import studio.likeness.core.settings.WindowPlace;
import studio.likeness.os.log.Logs;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.prefs.LiveSettings;
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

    OfflineSigner(Ground ground) {
        words = new Words(ground.system());
        settings = new LiveSettings(ground.store(), tasks, ground.loaded().settings(), _ -> {});
        new Looks(ground.session().look(), settings.valueProperty()).follow(theme, words);
        theme.install();
    }

    @Override
    public void dress(Scene scene) {
        theme.apply(scene);
    }

    @Override
    public void fill(StackPane root) {
        root.getChildren().setAll(new SignerView(words).root());
    }

    @Override
    public StringBinding title() {
        return Bindings.createStringBinding(
                () -> words.say("signer.window"), words.localeProperty());
    }

    @Override
    public void begin(boolean lastStartFailed) {}

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
