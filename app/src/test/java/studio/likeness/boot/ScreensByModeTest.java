package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.settings.Settings;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.JsonSettingsStore;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.purse.LivePurse;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.walk.Fx;

class ScreensByModeTest {
    private final ManualTasks tasks = new ManualTasks();
    private final ShellViewModel shell = new ShellViewModel(Mode.PRACTICE, _ -> {}, _ -> {});

    @TempDir Path home;

    @Test
    void theSettingsNameTheLogsOfTheModeThatHolds() {
        var screens = screens();
        assertThat(logsShownBy(screens)).isEqualTo(home.resolve("practice/logs").toString());
        shell.entered(Mode.LIVE);
        assertThat(logsShownBy(screens)).isEqualTo(home.resolve("live/logs").toString());
    }

    private static String logsShownBy(Screens screens) {
        return Fx.call(
                () -> {
                    var screen = screens.of(Place.SETTINGS);
                    // Only a styled scroll pane lets anybody look into it.
                    new Scene(screen.root()).getRoot().applyCss();
                    var label = (Label) screen.root().lookup("#logFolder");
                    screen.close();
                    return label.getText();
                });
    }

    private Screens screens() {
        var store = new JsonSettingsStore(home.resolve("settings.json"), new SystemClock());
        var settings = new LiveSettings(store, tasks, Settings.fresh(), _ -> {});
        if (Folders.open(home) instanceof Outcome.Done<Folders>(var folders)) {
            var clock = new SystemClock();
            var words = new Words(Locale.ENGLISH);
            var tools =
                    new Tools(words, settings, tasks, Outcome::done, clock, new SecureEntropy());
            var book = new AddressBook(Asked.nothing(), Mode.PRACTICE);
            var notices = new NoticeCenter(tasks, clock);
            var modes = new ModeRoom(folders, clock, book, tasks, notices);
            var purse = new LivePurse(tasks, settings, clock, _ -> {});
            var wallet = new WalletScreens(tools, purse, shell, notices);
            return new Screens(tools, shell, folders, modes, wallet, Optional.empty());
        }
        throw new AssertionError(home);
    }
}
