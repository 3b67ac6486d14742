package studio.likeness.ui.task;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is running, as far as it is worth a look: "busy" after 200 ms, a row with progress and
/// Cancel after a second. Shorter work would only flicker. Lives on the FX thread.
public final class TaskBoard {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<RunningTask> rows = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> rowsSeen =
            FXCollections.unmodifiableObservableList(rows);
    private final Set<RunningTask> noticed = new HashSet<>();

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ObservableList<RunningTask> rows() {
        return rowsSeen;
    }

    void notice(RunningTask task) {
        noticed.add(task);
        busy.set(true);
    }

    void show(RunningTask task) {
        rows.add(task);
    }

    void ended(RunningTask task) {
        rows.remove(task);
        noticed.remove(task);
        busy.set(!noticed.isEmpty());
    }
}
