package studio.likeness.ui.signer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.likeness.core.airgap.SignedHere;
import studio.likeness.core.airgap.SigningPlace;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.text.Message;

/// What was signed on this computer, the latest first.
public final class HistoryViewModel {
    private final SigningPlace place;
    private final BackgroundTasks tasks;
    private final ObservableList<SignedHere> entries = FXCollections.observableArrayList();

    public HistoryViewModel(SigningPlace place, BackgroundTasks tasks) {
        this.place = place;
        this.tasks = tasks;
    }

    public ObservableList<SignedHere> entries() {
        return FXCollections.unmodifiableObservableList(entries);
    }

    /// Reads the log again.
    public void refresh() {
        tasks.start(
                Task.of(Message.of("task.read-log"), _ -> place.signed())
                        .onDone(all -> entries.setAll(all.reversed()))
                        .latest("signing-log")
                        .quiet());
    }
}
