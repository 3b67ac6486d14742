package studio.likeness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.settings.Settings;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.walk.Fx;

/// What the settings tell of the program itself.
class AboutTest {
    private final ManualTasks tasks = new ManualTasks();
    private final List<String> copied = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void diagnosticsAreCopiedAndTheButtonSaysSo() {
        var view = view(Optional.empty());
        var button = button(view, "settings-diagnostics");
        assertThat(button.getText()).isEqualTo("Copy diagnostics");
        Fx.run(button::fire);
        assertThat(copied).containsExactly("os.name=Plan 9");
        assertThat(button.getText()).isEqualTo("Diagnostics copied");
    }

    @Test
    void theFolderOfLicencesIsShownWhereThereIsOne() {
        var button = button(view(Optional.of(Path.of("legal"))), "settings-licences");
        assertThat(button.isVisible()).isTrue();
        Fx.run(button::fire);
        tasks.runAll();
        assertThat(shown).containsExactly(Path.of("legal"));
    }

    @Test
    void aStartFromSourceHasNoFolderOfLicences() {
        var button = button(view(Optional.empty()), "settings-licences");
        assertThat(button.isVisible()).isFalse();
        assertThat(button.isManaged()).isFalse();
    }

    private SettingsView view(Optional<Path> licences) {
        var places = new About.Places(Path.of("data"), Path.of("logs"), licences);
        var settings = new LiveSettings(new NoStore(), tasks, Settings.fresh(), _ -> {});
        var model =
                new SettingsViewModel(
                        settings,
                        new About("1.2.3", "os.name=Plan 9", places),
                        folder -> {
                            shown.add(folder);
                            return Outcome.done(folder);
                        },
                        tasks,
                        new SettingsViewModel.Acts(() -> {}, copied::add, _ -> {}));
        var words = new Words(Locale.ENGLISH);
        return Fx.call(
                () ->
                        new SettingsView(
                                model,
                                new KeyViewModel(Optional::empty, tasks, new NoDialogs(), () -> {}),
                                Optional.empty(),
                                words));
    }

    private static Button button(SettingsView view, String id) {
        return (Button) Fx.call(() -> inside(view).lookup("#" + id));
    }

    private static Node inside(SettingsView view) {
        return ((ScrollPane) view.root()).getContent();
    }
}
