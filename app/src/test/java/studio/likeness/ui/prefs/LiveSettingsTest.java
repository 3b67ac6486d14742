package studio.likeness.ui.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.SettingsStore;
import studio.likeness.core.settings.ThemeChoice;
import studio.likeness.ui.task.ManualTasks;

class LiveSettingsTest {
    private final ManualTasks tasks = new ManualTasks();
    private final List<Settings> disk = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean diskFull;
    private final LiveSettings settings =
            new LiveSettings(new Disk(), tasks, Settings.fresh(), problems::add);

    @Test
    void aChangeIsSeenAtOnceAndSavedLater() {
        settings.update(s -> s.withAppearance(a -> a.withTextSize(150)));
        assertThat(settings.value().appearance().textSize()).isEqualTo(150);
        assertThat(disk).isEmpty();
        tasks.runAll();
        assertThat(disk).containsExactly(Settings.fresh().withAppearance(a -> a.withTextSize(150)));
    }

    @Test
    void manyChangesAreOneWrite() {
        for (var size = 100; size <= 180; size += 10) {
            var percent = size;
            settings.update(s -> s.withAppearance(a -> a.withTextSize(percent)));
        }
        tasks.runAll();
        assertThat(disk).containsExactly(Settings.fresh().withAppearance(a -> a.withTextSize(180)));
    }

    @Test
    void aChangeThatChangesNothingIsNotWritten() {
        settings.update(s -> s.withAppearance(a -> a.withTheme(ThemeChoice.SYSTEM)));
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void closingSavesWhatStillWaits() {
        settings.update(s -> s.withAppearance(a -> a.withTheme(ThemeChoice.DARK)));
        assertThat(settings.flush()).isInstanceOf(Outcome.Done.class);
        assertThat(disk)
                .containsExactly(
                        Settings.fresh().withAppearance(a -> a.withTheme(ThemeChoice.DARK)));
        settings.flush();
        assertThat(disk).hasSize(1);
    }

    @Test
    void aFullDiskIsSaidAndTheChoiceStaysInForce() {
        diskFull = true;
        settings.update(s -> s.withAppearance(a -> a.withTheme(ThemeChoice.DARK)));
        tasks.runAll();
        assertThat(problems).containsExactly(new Problem.SettingsNotSaved("folder"));
        assertThat(settings.value().appearance().theme()).isEqualTo(ThemeChoice.DARK);
        diskFull = false;
        settings.flush();
        assertThat(disk).hasSize(1);
    }

    private final class Disk implements SettingsStore {
        @Override
        public Loaded load() {
            return new Loaded(Settings.fresh(), null);
        }

        @Override
        public Outcome<Settings> save(Settings value) {
            if (diskFull) {
                return Outcome.failed(new Problem.SettingsNotSaved("folder"));
            }
            disk.add(value);
            return Outcome.done(value);
        }
    }
}
