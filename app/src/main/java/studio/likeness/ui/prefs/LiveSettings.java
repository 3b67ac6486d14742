package studio.likeness.ui.prefs;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.SettingsStore;
import studio.likeness.core.text.Message;

/// The settings as they are now. A change is seen at once and saved a second later, so that
/// dragging a slider or a window writes the disk once.
public final class LiveSettings {
    static final Duration SAVE_AFTER = Duration.ofSeconds(1);

    private final SettingsStore store;
    private final BackgroundTasks tasks;
    private final Consumer<Problem> problems;
    private final ReadOnlyObjectWrapper<Settings> value;
    private Settings saved;

    public LiveSettings(
            SettingsStore store,
            BackgroundTasks tasks,
            Settings loaded,
            Consumer<Problem> problems) {
        this.store = store;
        this.tasks = tasks;
        this.problems = problems;
        this.value = new ReadOnlyObjectWrapper<>(loaded);
        this.saved = loaded;
    }

    public ReadOnlyObjectProperty<Settings> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public Settings value() {
        return value.get();
    }

    public void update(UnaryOperator<Settings> change) {
        var chosen = change.apply(value.get());
        value.set(chosen);
        if (chosen.equals(saved)) {
            return;
        }
        tasks.start(
                Task.of(Message.of("settings.saving"), _ -> store.save(chosen))
                        .onDone(done -> saved = done)
                        .onProblem(problems)
                        .after(SAVE_AFTER)
                        .latest("settings")
                        .quiet());
    }

    /// What a closing window calls: nothing is left to the second that will not come.
    public Outcome<Settings> flush() {
        if (value.get().equals(saved)) {
            return Outcome.done(saved);
        }
        var outcome = store.save(value.get());
        if (outcome instanceof Outcome.Done<Settings>(var done)) {
            saved = done;
        }
        return outcome;
    }
}
