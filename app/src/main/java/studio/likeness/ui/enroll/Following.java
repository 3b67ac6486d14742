package studio.likeness.ui.enroll;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Registry;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;

/// The face whose payment came from another computer while a different one is being enrolled. It
/// goes on when that one is closed.
public final class Following {
    private final Registry registry;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Enrollment>> next =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    Following(Registry registry, BackgroundTasks tasks) {
        this.registry = registry;
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<Optional<Enrollment>> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /// Nothing where it was given up meanwhile.
    void await(String enrollment) {
        tasks.start(
                Task.of(
                                Message.of("task.open-enrollment"),
                                _ -> Outcome.done(registry.find(enrollment)))
                        .onDone(next::set)
                        .quiet());
    }
}
